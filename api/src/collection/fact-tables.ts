import type { ImportKind, Observation, ObservationOf } from './observations.ts';

/** A value of a row as PostgreSQL takes it. */
export type Cell = string | number | boolean | null | readonly string[];

/** A row's values by the names of its columns as observations write them: `placeDays` for `place_days`. */
export type Row = Readonly<Record<string, Cell>>;

/** Where observations of a kind are stored. */
export interface FactTable<K extends ImportKind> {
  readonly table: string;
  /** The batch is added by the writer. */
  readonly row: (observation: ObservationOf<K>, position: number) => Row;
}

type FactTables = { readonly [K in ImportKind]: FactTable<K> };

const noUpperAge = 999;

/** Name of a column as observations write it. @example fieldOf('place_days') // 'placeDays' */
export function fieldOf(column: string): string {
  return column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Most observations are rows as they are; what is no column of the table is left out by the writer. */
const itself = (observation: Observation): Row => observation as unknown as Row;

// Field by field: the largest files are of this kind, and taking an object apart costs more than all its rules.
function populationRow(people: ObservationOf<'population'>): Row {
  const { age, ageTo } = people;
  return {
    municipalityCode: people.municipalityCode,
    date: people.date,
    nature: people.nature,
    ageDetail: age === null ? 'total' : age === ageTo || ageTo === null ? 'single' : 'band',
    ageFrom: age ?? 0,
    ageTo: ageTo ?? noUpperAge,
    sex: people.sex ?? 't',
    projectionEdition: people.projectionEdition,
    persons: people.persons,
  };
}

/** Keys of the account plan that a file leaves out mean "all". */
function expenditureRow(observation: ObservationOf<'expenditure'>): Row {
  const { grouping, ownership, dranst, costType } = observation;
  return {
    ...observation,
    grouping: grouping ?? '',
    ownership: ownership ?? '',
    dranst: dranst ?? '1',
    costType: costType ?? 'TOT',
  };
}

/** Every kind's table. */
export const factTables: FactTables = {
  services: { table: 'services', row: itself },
  places: { table: 'places', row: itself },
  rates: { table: 'rates', row: (rate) => ({ ...rate, level: rate.level ?? '' }) },
  use: { table: 'service_use', row: itself },
  plans: { table: 'plans', row: itself },
  need: { table: 'need', row: itself },
  population: { table: 'population', row: populationRow },
  expenditure: { table: 'expenditure', row: expenditureRow },
  'price-index': { table: 'price_index', row: itself },
  'official-counts': { table: 'official_counts', row: itself },
  municipalities: { table: 'municipalities', row: itself },
  groupings: { table: 'groupings', row: itself },
  'service-types': { table: 'service_types', row: itself },
  'target-groups': { table: 'target_groups', row: (group, position) => ({ ...group, position }) },
  'account-functions': { table: 'account_functions', row: itself },
};

/** Row of any observation. */
export function rowOf(observation: Observation, position: number): Row {
  const { row } = factTables[observation.kind] as FactTable<ImportKind>;
  return row(observation as never, position);
}
