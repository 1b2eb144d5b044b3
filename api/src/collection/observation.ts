import type * as fact from './observations.ts';
import type * as reference from './reference-observations.ts';

/** One typed record read from a file; told apart by `kind`. */
export type Observation =
  | fact.ServiceObservation
  | fact.PlacesObservation
  | fact.RateObservation
  | fact.UseObservation
  | fact.NeedObservation
  | fact.PlanObservation
  | fact.PopulationObservation
  | fact.ExpenditureObservation
  | fact.PriceIndexObservation
  | fact.OfficialCountObservation
  | reference.MunicipalityObservation
  | reference.GroupingObservation
  | reference.ServiceTypeObservation
  | reference.TargetGroupObservation
  | reference.AccountFunctionObservation;

/** What a file holds. */
export type ImportKind = Observation['kind'];

/** The record type of one kind. */
export type ObservationOf<K extends ImportKind> = Extract<Observation, { kind: K }>;
