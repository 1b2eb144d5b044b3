import type { Schema } from '../api.ts';

type Edition = Schema<'EditionItem'>;

/** Which edition the page shows. */
export interface SelectedEdition {
  /** The edition shown; nothing while it is loading or when the address names one that does not exist. */
  readonly edition: Edition | undefined;
  readonly newest: Edition | undefined;
  /** The address names an edition. */
  readonly frozen: boolean;
  /** The address names an edition that does not exist. */
  readonly unknown: boolean;
}

/**
 * Edition of an address — the one `dv` names by label or id, else the newest.
 * @param editions - newest first, as the API lists them
 */
export function selectEdition(editions: readonly Edition[], dv: string | undefined): SelectedEdition {
  const [newest] = editions;
  if (dv === undefined) return { edition: newest, newest, frozen: false, unknown: false };
  const edition = editions.find(({ id, label }) => id === dv || label === dv);
  return { edition, newest, frozen: true, unknown: edition === undefined };
}

/** Name of an edition in addresses — its label, which people recognise, or its id when the label cannot be written. */
export function editionName({ id, label }: Pick<Edition, 'id' | 'label'>): string {
  return /^[\p{L}\p{N}._-]{1,60}$/u.test(label) ? label : id;
}
