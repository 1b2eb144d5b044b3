/** A file that means no good, or looks as if it did, and what must become of it. */
export interface HostileFile {
  readonly about: string;
  readonly file: string;
  /** Its bytes, piece by piece. */
  readonly content: () => Iterable<Buffer | string>;
  /** Rows read, or the first things that are told: code and cell. */
  readonly outcome: { readonly rows: number } | { readonly told: readonly string[]; readonly errors?: number };
}

export const columns = ['kommunekode', 'aar', 'maalgruppe', 'tilbudstype', 'modtagere', 'ventende', 'bemaerkning'];
export const good = ['0169', '2026', 'AD_AUT', 'BO108', '2', '2', 'Ærø'];
