export { deadlineText, momentText } from './deadline-text.ts';
export { workProblemCodes, workProblemText } from './work-problem-text.ts';
export type { WorkProblemCode } from './work-problem-text.ts';
export type { WorkTextKey } from './work-catalogue.ts';
export { workTexts } from './work-texts.ts';
export type { WorkTexts } from './work-texts.ts';
