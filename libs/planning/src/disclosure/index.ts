export {
  type AuditedCell,
  type AuditOptions,
  auditSuppression,
  type SuppressionAudit,
} from './audit-suppression.ts';
export { type CountEquation, type CountTerm, totalEquation } from './count-equation.ts';
export { exactlyDetermined } from './exactly-determined.ts';
export {
  protectCounts,
  type ProtectedCounts,
  type ProtectOptions,
  type UnprotectedCell,
} from './protect-counts.ts';
export { type ProtectedTable, protectTable, type TablePlace } from './protect-table.ts';
