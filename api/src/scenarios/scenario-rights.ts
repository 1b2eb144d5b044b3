import { holds, type Identity, regional, type Role } from '../access/identity.ts';

/** Where a scenario stands. */
export const scenarioStatuses = ['draft', 'shared', 'decided'] as const;
export type ScenarioStatus = (typeof scenarioStatuses)[number];

/** Whom a scenario may be shared with; those who serve all see whatever is shared. */
export const sharings = ['approver', 'reporter', 'committee', 'public'] as const;
export type Sharing = (typeof sharings)[number];

/** Roles that make scenarios. */
export const ownerRoles = ['secretariat', 'approver'] as const satisfies readonly Role[];
export type OwnerRole = (typeof ownerRoles)[number];

/** What rights look at. */
export interface Guarded {
  readonly status: ScenarioStatus;
  readonly sharedWith: readonly Sharing[];
  readonly owner: { readonly role: OwnerRole; readonly municipality: string };
}

/** Who asks; null when nobody is signed in. */
export type Asking = Pick<Identity, 'rights'> | null;

/** Whether the person holds the right that the scenario belongs to. */
export function owns(asking: Asking, { owner }: Pick<Guarded, 'owner'>): boolean {
  return asking !== null && holds(asking, [owner.role], owner.municipality);
}

/** Whether a scenario may be seen: a draft by its owners, what is shared by those it is shared with. */
export function maySee(asking: Asking, scenario: Guarded): boolean {
  const { status, sharedWith } = scenario;
  if (owns(asking, scenario)) return true;
  if (status === 'draft') return false;
  if (sharedWith.includes('public')) return true;
  const roles = sharedWith.filter((sharing): sharing is Exclude<Sharing, 'public'> => sharing !== 'public');
  return asking !== null && holds(asking, [...regional, ...roles]);
}

/** Whether a scenario may be changed: by its owners, until it is decided. */
export function mayChange(asking: Asking, scenario: Guarded): boolean {
  return scenario.status !== 'decided' && owns(asking, scenario);
}

/** Whether a scenario may be made decided: by the secretariat, once it is shared. */
export function mayDecide(asking: Asking, scenario: Guarded): boolean {
  return scenario.status === 'shared' && asking !== null && holds(asking, ['secretariat']);
}

/** The right that a person's new scenarios belong to: the secretariat's where it is held, else a municipality's. */
export function ownerOf({ rights }: Pick<Identity, 'rights'>): Guarded['owner'] | undefined {
  const held = ownerRoles.flatMap((role) =>
    rights
      .filter((right) => right.role === role)
      .map(({ municipality }) => ({ role, municipality }))
      .sort((a, b) => (a.municipality < b.municipality ? -1 : 1)),
  );
  return held[0];
}
