import { holdsRole } from '../../lib/queries/use-session.ts';
import type { Session } from '../../lib/queries/use-session.ts';

/** The page that a person's work begins on. */
export function homeOf(session: Session): '/indberetning' | '/runder' | '/brugere' | '/' {
  if (holdsRole(session, ['reporter', 'approver'])) return '/indberetning';
  if (holdsRole(session, ['secretariat'])) return '/runder';
  return holdsRole(session, ['administrator']) ? '/brugere' : '/';
}
