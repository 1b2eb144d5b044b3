export type { components, operations, paths } from './api.generated.ts';
export { importErrorCodes, importNoticeCodes, missingReasons, noticeCodes, problemCodes } from './codes.ts';
export type { ImportIssueCode, NoticeCode, ProblemCode } from './codes.ts';
