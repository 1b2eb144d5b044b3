export { columnLabel, hasColumnWords } from './column-label.ts';
export { exportWord } from './export-word.ts';
