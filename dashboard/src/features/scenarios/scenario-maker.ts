import { holdsRole } from '../../lib/queries/use-session.ts';
import type { Role, Session } from '../../lib/queries/use-session.ts';

/** Roles that make scenarios. */
export const makerRoles: readonly Role[] = ['secretariat', 'approver'];

/** Whether the person makes scenarios. */
export function makesScenarios(session: Session | undefined): boolean {
  return holdsRole(session, makerRoles);
}
