import type { Figure } from '@tilbudsvifte/planning';

/** A municipality of the area with its seat. */
export interface SeatedMunicipality {
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Whether it has reported its need for the year. */
  readonly reported: boolean;
}

/** What is published of a target group; lists are in the order of the municipalities. */
export interface CooperationGroup {
  readonly targetGroup: string;
  /** What is counted: `day` (24-hour places), `daytime`, … */
  readonly unit: string;
  /** Published need of the area; withheld too when the parts do not agree with it. */
  readonly totalNeed: Figure;
  /** Persons served and waiting; withheld and not reported stay so. */
  readonly needs: readonly Figure[];
  /** Places there now that take the group. */
  readonly places: readonly number[];
  /** Mean rate of the services that take the group, weighted by their places, in the prices of the year. */
  readonly rateDkkPerDay: Figure;
}

/** What cooperation is calculated from: only what is published. */
export interface CooperationFacts {
  readonly year: number;
  /** Of the area, in order of code. */
  readonly municipalities: readonly SeatedMunicipality[];
  /** Of the target groups that the document names. */
  readonly groups: readonly CooperationGroup[];
}
