import { refuse } from '../import-refused.ts';
import { roleOf } from './stat-table.ts';
import type { StatRole, StatTable } from './stat-table.ts';

/** What a StatBank table holds in terms of this system. */
export interface TableIdentity {
  readonly table: string;
  readonly holds: 'population' | 'expenditure' | 'official-counts' | 'price-index';
  readonly nature: 'actual' | 'projected' | 'accounts' | 'budget';
}

const named: readonly (readonly [RegExp, Omit<TableIdentity, 'table'>])[] = [
  [/^(?:FOLK1A|FOLK1B|BY2)$/, { holds: 'population', nature: 'actual' }],
  [/^FRKM1\d\d$/, { holds: 'population', nature: 'projected' }],
  [/^(?:REGK31|REGK100|REGKC)$/, { holds: 'expenditure', nature: 'accounts' }],
  [/^(?:BUDK32|BUDK100)$/, { holds: 'expenditure', nature: 'budget' }],
  [/^(?:HAND01|HAND07|ANBAAR9|ANBAAR12|ANBAAR13)$/, { holds: 'official-counts', nature: 'actual' }],
  [/^NGLK$/, { holds: 'price-index', nature: 'actual' }],
];
const populationRoles: ReadonlySet<StatRole> = new Set(['area', 'time', 'value', 'sex', 'age', 'detail']);

function unknown(table: StatTable): ReturnType<typeof refuse> {
  const row = table.headerRow === undefined ? {} : { row: table.headerRow };
  const name = table.named === undefined ? {} : { params: { table: table.named } };
  return refuse('table-unknown', { ...row, ...name, raw: table.columns.join(';') });
}

/** Population tables have no variable of their own besides area, sex, age and time, so their columns tell. */
function byPopulationColumns(columns: ReadonlySet<string>): TableIdentity {
  if (columns.has('KOMMUNEDK')) return { table: 'FRKM1xx', holds: 'population', nature: 'projected' };
  const table = columns.has('STATSB')
    ? 'FOLK1B'
    : columns.has('KOMK') || columns.has('BYST')
      ? 'BY2'
      : 'FOLK1A';
  return { table, holds: 'population', nature: 'actual' };
}

/**
 * Table identity — by the name the file states (sheet, JSON-stat), else by its columns: a CSV never names its table.
 * Tables with the same columns (REGK100 and BUDK100, HAND01 and HAND07) are `table-ambiguous` without a name, not guessed.
 * @throws ImportRefused `table-unknown` or `table-ambiguous`.
 */
export function tableIdentity(table: StatTable): TableIdentity {
  const columns = new Set(table.columns.map((column) => column.toUpperCase()));
  const roles = [...columns].map(roleOf);
  if (!roles.includes('value') || roles.includes(undefined)) throw unknown(table);
  if (table.named !== undefined) {
    const { named: name } = table;
    const match = named.find(([pattern]) => pattern.test(name));
    if (!match) throw unknown(table);
    return { table: name, ...match[1] };
  }
  if (roles.includes('function')) return byExpenditureColumns(columns, roles);
  if (roles.includes('account-key')) throw ambiguous('REGKC, BUDKC');
  if (roles.includes('key-figure')) return { table: 'NGLK', holds: 'price-index', nature: 'actual' };
  if (roles.includes('category')) return byCountColumns(table, columns);
  const tells = roles.includes('age') || roles.includes('sex') || roles.includes('detail');
  if (!tells || !roles.every((role) => role && populationRoles.has(role))) throw unknown(table);
  return byPopulationColumns(columns);
}

function ambiguous(tables: string): ReturnType<typeof refuse> {
  return refuse('table-ambiguous', { params: { tables } });
}

/** One category beside area and time; the area's name and the category tell the table, where they can. */
function byCountColumns(table: StatTable, columns: ReadonlySet<string>): TableIdentity {
  if (columns.size !== 4 || !columns.has('TID')) throw unknown(table);
  if (columns.has('YDELSESTYPE') && columns.has('OMRÅDE')) throw ambiguous('HAND01, HAND05, HAND06, HAND07');
  if (!columns.has('ADMKOM')) throw unknown(table);
  if (columns.has('ALERAMS')) throw ambiguous('ANBAAR9, ANBAAR14');
  const name = columns.has('ANBRINGELSE') ? 'ANBAAR12' : 'ANBAAR13';
  return { table: name, holds: 'official-counts', nature: 'actual' };
}

function byExpenditureColumns(columns: ReadonlySet<string>, roles: readonly unknown[]): TableIdentity {
  if (columns.has('REGI07A')) return { table: 'BUDK32', holds: 'expenditure', nature: 'budget' };
  if (roles.includes('ownership') || roles.includes('grouping')) {
    throw ambiguous('REGK100, BUDK100');
  }
  return { table: 'REGK31', holds: 'expenditure', nature: 'accounts' };
}
