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
