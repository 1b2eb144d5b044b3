import type { Role, Session } from '../../lib/queries/use-session.ts';

/** Somebody signed in with one role. */
export function sessionOf(role: Role, municipality = ''): Session {
  return {
    user: {
      name: `bruger-${role}`,
      displayName: `Demo: ${role}`,
      rights: [{ role, municipality, onBehalf: false }],
    },
    pending: [],
    provider: false,
    demonstration: true,
    publicRead: true,
  };
}
