export { deadlineText, momentText } from './deadline-text.ts';
export type { WorkTextKey } from './work-catalogue.ts';
export { workTexts } from './work-texts.ts';
export type { WorkTexts } from './work-texts.ts';
