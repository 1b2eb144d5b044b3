/** A published edition, or the working state (`key` null), as analyses see it. */
export interface EditionRef {
  readonly key: number | null;
  readonly id: string;
  readonly label: string;
  readonly publishedAt: string | null;
  readonly hash: string | null;
  readonly threshold: number;
}

/** The unpublished state: all accepted batches, nothing withheld, never cached. */
export const workingEdition: EditionRef = {
  key: null,
  id: 'working',
  label: 'working',
  publishedAt: null,
  hash: null,
  threshold: 0,
};
