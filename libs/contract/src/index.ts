export type { components, operations, paths } from './api.generated.ts';
export { auditActions, roles } from './access-codes.ts';
export type { AuditAction, Role } from './access-codes.ts';
export {
  documentIssueCodes,
  importErrorCodes,
  importNoticeCodes,
  missingReasons,
  noticeCodes,
  problemCodes,
} from './codes.ts';
export type { DocumentIssueCode, ImportIssueCode, NoticeCode, ProblemCode } from './codes.ts';
