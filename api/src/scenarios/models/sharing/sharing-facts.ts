/** What a municipality is published to use of the pool; null is withheld. */
export interface PublishedUse {
  readonly municipality: string;
  readonly places: number | null;
}

/** What the edition says of the service or target group that is shared. */
export interface PublishedPool {
  /** By municipality code. */
  readonly use: readonly PublishedUse[];
  /** Quarter or year that it was counted in. */
  readonly period: string;
}

/** What sharing needs of an edition: published numbers alone. */
export interface SharingFacts {
  /** First year that a rate could be set for: the one after the newest figures. */
  readonly firstYear: number;
  /** Inhabitants by municipality on 1 January of the newest year with figures; absent where they are not known. */
  readonly population: Readonly<Record<string, number>>;
  /** Absent where the scenario names no service or target group, or the edition has no use of it. */
  readonly pool?: PublishedPool;
}
