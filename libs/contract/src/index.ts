export type { components, operations, paths } from './api.generated.ts';
export {
  auditActions,
  importErrorCodes,
  importNoticeCodes,
  missingReasons,
  noticeCodes,
  problemCodes,
  roles,
} from './codes.ts';
export type { AuditAction, ImportIssueCode, NoticeCode, ProblemCode, Role } from './codes.ts';
