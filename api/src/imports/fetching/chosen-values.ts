import type { ImportLookups } from '../read-import.ts';
import { accountKey } from '../statbank/account-key.ts';
import { statAge } from '../statbank/stat-age.ts';
import { isWholeCountry, statArea } from '../statbank/stat-area.ts';
import { roleOf } from '../statbank/stat-table.ts';
import type { StatRole } from '../statbank/stat-table.ts';
import { isTotal, statPriceUnit, statPrices, statSex } from '../statbank/stat-words.ts';
import { functionCode } from '../values/function-code.ts';
import { FetchFault } from './fetch-fault.ts';
import { expectedVariables } from './fetchable-tables.ts';
import type { TableRequest } from './statbank-client.ts';
import type { InfoVariable, TableInfo } from './table-info.ts';

/** What is wanted of a table. */
export interface Wanted {
  readonly table: string;
  /** Empty for all that the table has. */
  readonly years: readonly number[];
  /** Municipalities of the area, four digits. */
  readonly municipalities: ReadonlySet<string>;
  readonly lookups: ImportLookups;
}

type Value = InfoVariable['values'][number];
type Choice = (value: Value, wanted: Wanted) => boolean;

const ofArea: Choice = ({ id, text }, { table, municipalities, lookups }) => {
  if (table === 'NGLK') return isWholeCountry(id) || isWholeCountry(text);
  const area = statArea(id, lookups);
  return typeof area === 'object' && municipalities.has(area.municipality);
};

/** Of the population only the first quarter is used. */
const ofTime: Choice = ({ id }, { table, years }) =>
  (years.length === 0 || years.includes(Number(id.slice(0, 4)))) &&
  (!table.startsWith('FOLK1') || /K1$/.test(id));

const all: Choice = () => true;
const total = ({ id, text }: Value): boolean => isTotal(id) || isTotal(text);

/** Operation and state refund, net, in DKK 1,000: one of each, since two would tell the same money twice. */
const choices: Readonly<Record<Exclude<StatRole, 'value'>, Choice>> = {
  area: ofArea,
  time: ofTime,
  sex: (value) => !total(value) && (statSex(value.id) ?? statSex(value.text)) !== undefined,
  age: (value) => !total(value) && (statAge(value.id) ?? statAge(value.text)) !== undefined,
  detail: total,
  category: all,
  function: ({ id, text }, { lookups }) =>
    lookups.functions.has(functionCode(id)) || lookups.functions.has(functionCode(text)),
  dranst: ({ id }) => id === '1' || id === '2',
  'account-key': ({ id }, { lookups }) => {
    const key = accountKey(id);
    return key !== undefined && /^[12]$/.test(key.dranst) && lookups.functions.has(key.functionCode);
  },
  'cost-type': ({ id }) => id === 'TOT',
  'price-unit': ({ id }, { table }) =>
    table === 'NGLK' ? statPrices(id) !== undefined : statPriceUnit(id) === 'dkk1000',
  ownership: all,
  grouping: all,
  'key-figure': ({ id }) => id === 'SER',
  'gross-net': ({ id }) => id === 'NET',
};

function valuesOf(variable: InfoVariable, wanted: Wanted): readonly string[] {
  const role = roleOf(variable.id);
  const choice = role === undefined || role === 'value' ? all : choices[role];
  const chosen = variable.values.filter((value) => choice(value, wanted)).map(({ id }) => id);
  if (chosen.length > 0) return chosen;
  const raw = variable.values.map(({ id }) => id).join(' ');
  throw new FetchFault('values-absent', { field: variable.id, raw });
}

/**
 * Chosen values — the request for a table: checked against what the table now has, with a choice for every variable,
 * as StatBank's form without a limit demands.
 * @throws FetchFault `table-changed`, `values-absent`, `suppressed-value-unknown`
 */
export function chosenValues(info: TableInfo, wanted: Wanted): TableRequest {
  const expected = [...(expectedVariables(wanted.table) ?? [])].sort();
  const found = info.variables.map(({ id }) => id.toUpperCase()).sort();
  if (expected.join() !== found.join())
    throw new FetchFault('table-changed', {
      params: { expected: expected.join(', '), found: found.join(', ') },
    });
  // The importer knows 0 and the signs; any other figure in place of a withheld one would pass for real.
  if (!['', '0', '.', '..'].includes(info.suppressed))
    throw new FetchFault('suppressed-value-unknown', { raw: info.suppressed });
  return {
    table: wanted.table,
    variables: info.variables.map((variable) => ({ code: variable.id, values: valuesOf(variable, wanted) })),
  };
}
