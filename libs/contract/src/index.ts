export type { components, operations, paths } from './api.generated.ts';
export {
  auditActions,
  documentIssueCodes,
  importErrorCodes,
  importNoticeCodes,
  missingReasons,
  noticeCodes,
  problemCodes,
  roles,
} from './codes.ts';
export type {
  AuditAction,
  DocumentIssueCode,
  ImportIssueCode,
  NoticeCode,
  ProblemCode,
  Role,
} from './codes.ts';
