export { columnLabel, hasColumnWords } from './column-label.ts';
export { exportWord, hasExportWord } from './export-word.ts';
