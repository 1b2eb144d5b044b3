import { holds, type Identity, type Role } from '../access/identity.ts';
import { fitsLink } from './folder-link.ts';

/** What rights look at. */
export interface Guarded {
  readonly ownerId: string;
  readonly sharedWith: readonly Role[];
  readonly linkSha256: string | null;
}

/** Whether the folder is the person's own: only the owner changes it. Whoever has not finished signing in has none. */
export function owns(asking: Identity | null, { ownerId }: Pick<Guarded, 'ownerId'>): boolean {
  return asking !== null && asking.pending.length === 0 && asking.userId === ownerId;
}

/** Whether the folder is the person's own, or shared with a role that the person holds. */
export function isAmong(asking: Identity | null, folder: Guarded): boolean {
  return owns(asking, folder) || (asking !== null && holds(asking, folder.sharedWith));
}

/** Whether somebody may read a folder: whoever it is for, or whoever has its link. */
export function mayRead(asking: Identity | null, folder: Guarded, key?: string): boolean {
  return isAmong(asking, folder) || fitsLink(key, folder.linkSha256);
}
