import type { Figure } from '@tilbudsvifte/planning';

/** A municipality with its seat, and what is published of it. */
export interface LocatedMunicipality {
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly inhabitants: number;
  /** Persons served and waiting; withheld and not reported stay so. */
  readonly need: Figure;
  /** Places there now that take the target group. */
  readonly places: number;
}

/** What the placing of services is calculated from: only what is published. */
export interface LocationFacts {
  readonly year: number;
  /** Of the area, in order of code. */
  readonly municipalities: readonly LocatedMunicipality[];
  /** Published need of the whole area; withheld too when the parts do not agree with it. */
  readonly totalNeed: Figure;
}
