/** Who runs a service. */
export type OperatorType = 'municipal' | 'regional' | 'self-governing' | 'private';
/** How far a service is from what every municipality has. */
export type Specialisation = 'basic' | 'specialised' | 'highly-specialised' | 'most-specialised';
/** What one rate buys. */
export type RateUnit = 'day' | 'daytime' | 'hour' | 'course' | 'pupil' | 'year';
/** Budget area an account function or service type belongs to. */
export type CostGroup = 'children-young' | 'adults' | 'special-education';

export interface ServiceObservation {
  readonly kind: 'services';
  readonly serviceId: string;
  readonly name: string;
  readonly operatorType: OperatorType;
  /** Municipality or region code; null for a private operator without one. */
  readonly operatorCode: string | null;
  readonly municipalityCode: string;
  readonly serviceType: string;
  readonly legalBasis: string;
  readonly targetGroups: readonly string[];
  readonly specialisation: Specialisation;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface PlacesObservation {
  readonly kind: 'places';
  readonly serviceId: string;
  readonly municipalityCode: string;
  readonly quarter: string;
  /** Null only in a row that confirms "unchanged". */
  readonly approvedPlaces: number | null;
  readonly staffedPlaces: number | null;
  readonly reservedPlaces: number | null;
  readonly vacantPlaces: number | null;
  readonly availablePlaceDays: number | null;
  readonly occupiedPlaceDays: number | null;
  /** Share, 0–1.2. */
  readonly budgetedOccupancy: number | null;
  readonly waiting: number | null;
  readonly unchanged: boolean;
}

export interface RateObservation {
  readonly kind: 'rates';
  readonly serviceId: string;
  readonly municipalityCode: string;
  readonly year: number;
  readonly product: string;
  readonly level: string | null;
  readonly unit: RateUnit;
  readonly rateDkk: number;
  readonly overheadShare: number | null;
  readonly budgetedOccupancy: number | null;
  readonly afterRegulationDkk: number | null;
  readonly priceLevelYear: number | null;
}

export interface UseObservation {
  readonly kind: 'use';
  readonly serviceId: string;
  readonly municipalityCode: string;
  readonly quarter: string;
  readonly buyerMunicipalityCode: string;
  readonly targetGroup: string;
  readonly fullYearPlaces: number;
  readonly placeDays: number | null;
  readonly amountDkk: number | null;
}

export interface NeedObservation {
  readonly kind: 'need';
  readonly municipalityCode: string;
  readonly year: number;
  readonly targetGroup: string;
  readonly serviceType: string;
  readonly served: number;
  readonly waiting: number | null;
  readonly expectedPlaces: number | null;
  readonly trend: 'up' | 'unchanged' | 'down' | null;
  readonly horizonYears: number | null;
  readonly onBehalfOf: string | null;
  readonly remark: string | null;
}

export interface PlanObservation {
  readonly kind: 'plans';
  readonly serviceId: string;
  readonly municipalityCode: string;
  readonly change: '+' | '-';
  readonly places: number;
  readonly effectiveDate: string;
  readonly status: 'idea' | 'decided' | 'establishing' | 'open';
  readonly operatorCode: string | null;
}

/**
 * Persons in one area on one day. One year of age: `age` = `ageTo`; a band: both ends; open upwards: `ageTo` null;
 * all ages: both null. `sex` null means both sexes.
 */
export interface PopulationObservation {
  readonly kind: 'population';
  readonly municipalityCode: string;
  readonly year: number;
  /** First day of the quarter counted. */
  readonly date: string;
  readonly age: number | null;
  readonly ageTo: number | null;
  readonly sex: 'm' | 'f' | null;
  readonly persons: number;
  readonly nature: 'actual' | 'projected';
  readonly projectionEdition: string | null;
}

export interface ExpenditureObservation {
  readonly kind: 'expenditure';
  readonly municipalityCode: string;
  readonly year: number;
  readonly nature: 'accounts' | 'budget';
  /** Digits without dots, as Statistics Denmark writes them: `53850`. */
  readonly functionCode: string;
  readonly grouping: string | null;
  readonly ownership: string | null;
  readonly dranst: string | null;
  readonly costType: string | null;
  readonly priceUnit: 'dkk1000' | 'dkk-per-inhabitant';
  /** In the unit of `priceUnit`. */
  readonly amount: number;
}

export interface PriceIndexObservation {
  readonly kind: 'price-index';
  readonly year: number;
  readonly index: number;
  readonly source: string;
  readonly edition: string;
}

/** A count that Statistics Denmark publishes of persons or services, by municipality. */
export interface OfficialCountObservation {
  readonly kind: 'official-counts';
  readonly municipalityCode: string;
  /** StatBank table, which says what is counted: `HAND07`. */
  readonly statbankTable: string;
  /** Quarter (`2024K4`), or the year on whose last day is counted (`2024`). */
  readonly period: string;
  /** The table's own code of service type, age group, place or legal basis; '' for all. */
  readonly category: string;
  readonly measure: 'persons' | 'full-time-services';
  readonly amount: number;
}

export type { ImportKind, Observation, ObservationOf } from './observation.ts';
export type * from './reference-observations.ts';
