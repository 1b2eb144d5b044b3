import type { ImportKind, Observation, ObservationOf } from './observations.ts';

/** A value of a row as PostgreSQL takes it. */
export type Cell = string | number | boolean | null | readonly string[];

/** Where observations of a kind are stored. */
export interface FactTable<K extends ImportKind> {
  readonly table: string;
  /** Column name → its value; the batch is added by the writer. */
  readonly row: (observation: ObservationOf<K>, position: number) => Readonly<Record<string, Cell>>;
}

type FactTables = { readonly [K in ImportKind]: FactTable<K> };

const noUpperAge = 999;

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Most tables have the observation's own names as columns. */
function asColumns(observation: Observation): Record<string, Cell> {
  const { kind: _kind, ...fields } = observation;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]): [string, Cell] => [snake(name), value]),
  );
}

function populationRow({ age, ageTo, sex, ...rest }: ObservationOf<'population'>): Record<string, Cell> {
  const detail = age === null ? 'total' : age === ageTo || ageTo === null ? 'single' : 'band';
  return {
    municipality_code: rest.municipalityCode,
    date: rest.date,
    nature: rest.nature,
    age_detail: detail,
    age_from: age ?? 0,
    age_to: ageTo ?? noUpperAge,
    sex: sex ?? 't',
    projection_edition: rest.projectionEdition,
    persons: rest.persons,
  };
}

/** Keys of the account plan that a file leaves out mean "all". */
function expenditureRow(observation: ObservationOf<'expenditure'>): Record<string, Cell> {
  const { grouping, ownership, dranst, costType } = observation;
  return {
    ...asColumns(observation),
    grouping: grouping ?? '',
    ownership: ownership ?? '',
    dranst: dranst ?? '1',
    cost_type: costType ?? 'TOT',
  };
}

/** Every kind's table. */
export const factTables: FactTables = {
  services: { table: 'services', row: asColumns },
  places: { table: 'places', row: asColumns },
  rates: { table: 'rates', row: (rate) => ({ ...asColumns(rate), level: rate.level ?? '' }) },
  use: { table: 'service_use', row: asColumns },
  plans: { table: 'plans', row: asColumns },
  need: { table: 'need', row: asColumns },
  population: { table: 'population', row: populationRow },
  expenditure: { table: 'expenditure', row: expenditureRow },
  'price-index': { table: 'price_index', row: asColumns },
  'official-counts': { table: 'official_counts', row: asColumns },
  municipalities: { table: 'municipalities', row: asColumns },
  groupings: { table: 'groupings', row: asColumns },
  'service-types': {
    table: 'service_types',
    row: ({ legalBasisBefore2024, ...type }) => ({
      ...asColumns({ legalBasisBefore2024, ...type }),
      legal_basis_before2024: legalBasisBefore2024,
    }),
  },
  'target-groups': { table: 'target_groups', row: (group, position) => ({ ...asColumns(group), position }) },
  'account-functions': { table: 'account_functions', row: asColumns },
};

/** Row of any observation. */
export function rowOf(observation: Observation, position: number): Readonly<Record<string, Cell>> {
  const { row } = factTables[observation.kind] as FactTable<ImportKind>;
  return row(observation as never, position);
}
