import type { Role } from '@tilbudsvifte/contract';

export type { Role };

/** A role, and the municipality that it is held for ('' for the roles that serve all). */
export interface Right {
  readonly role: Role;
  readonly municipality: string;
  readonly onBehalf: boolean;
}

/** What must be done before a sign-in counts: until then a person has no rights. */
export type PendingStep = 'password' | 'second-factor';

/** Who asks. */
export interface Identity {
  readonly userId: string;
  readonly name: string;
  readonly displayName: string;
  readonly rights: readonly Right[];
  readonly pending: readonly PendingStep[];
}

/** Whether the person holds one of the roles, for a municipality when one is named. */
export function holds(
  { rights }: Pick<Identity, 'rights'>,
  roles: readonly Role[],
  municipality?: string,
): boolean {
  return rights.some(
    (right) =>
      roles.includes(right.role) && (municipality === undefined || right.municipality === municipality),
  );
}

/** The municipalities that the person holds one of the roles for, in order of code. */
export function municipalitiesOf(
  { rights }: Pick<Identity, 'rights'>,
  roles: readonly Role[],
): readonly string[] {
  const codes = rights.filter(({ role }) => roles.includes(role)).map(({ municipality }) => municipality);
  return [...new Set(codes)].filter(Boolean).sort();
}

/** The roles that serve all municipalities and may see what is not published. */
export const regional: readonly Role[] = ['secretariat', 'administrator'];
