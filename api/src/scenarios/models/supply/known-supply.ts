import type { Figure, SupplyChange } from '@tilbudsvifte/planning';

/** A target group in the unit of place that it is planned in, with its need now and as forecast. */
export interface KnownGroup {
  readonly targetGroup: string;
  readonly unit: string;
  /** Need in the base year; withheld and not reported stay so. */
  readonly now: Figure;
  /** The coming years, with limits that hold the need 8 times in 10; without a forecast the need of the base year. */
  readonly coming: readonly { readonly year: number; readonly need: Figure }[];
  /** Whether the coming years are a forecast, or the base year held where the counts are too few. */
  readonly basis: 'forecast' | 'held';
  /** Share of the people of the group's ages by municipality, in the order of `municipalities`. */
  readonly peopleShares: readonly number[];
}

/** Who uses a service: those whose number is published, and the others together. */
export interface KnownUse {
  /** Full-year places in use by all buyers: public. Null where no use is reported. */
  readonly places: number | null;
  /** Largest first. */
  readonly named: readonly { readonly buyer: string; readonly places: number }[];
  /** How many buyers are withheld, and their places together where these may be shown. */
  readonly withheldBuyers: number;
  readonly withheldPlaces: Figure;
}

/** A service of the area, also one that the register plans to open. */
export interface KnownService {
  readonly id: string;
  readonly municipality: string;
  readonly operator: string;
  readonly serviceType: string;
  readonly unit: string;
  readonly targetGroups: readonly string[];
  /** Places at the end of the base year; 0 for one that is to open. */
  readonly places: number;
  /** Occupied place-days as a share of available ones over the base year; null where they are not reported. */
  readonly occupancy: number | null;
  /** What a place in use costs a year; null without a rate. */
  readonly yearlyDkk: number | null;
  /** Whether the cost is the mean of its kind because the service has no rate of its own. */
  readonly costAssumed: boolean;
  readonly use: KnownUse;
}

/** A kind of service that has places. */
export interface KnownServiceType {
  readonly code: string;
  readonly unit: string;
}

/** What a supply scenario is calculated from: only what is published. */
export interface KnownSupply {
  readonly baseYear: number;
  /** Codes of the area, in order. */
  readonly municipalities: readonly string[];
  readonly groups: readonly KnownGroup[];
  readonly services: readonly KnownService[];
  /** What the register has decided, by day. */
  readonly decided: readonly SupplyChange[];
  readonly serviceTypes: readonly KnownServiceType[];
  /** Days a year on which a place in use is paid for, by unit. */
  readonly daysByUnit: Readonly<Record<string, number>>;
}

/** Most years ahead that the need is forecast. */
export const MOST_YEARS_AHEAD = 10;
