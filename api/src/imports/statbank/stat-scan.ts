import { refuse } from '../import-refused.ts';
import { cellText } from '../tables/table-record.ts';
import { markEvidence } from '../values/danish-number.ts';
import type { DecimalMark } from '../values/danish-number.ts';
import { positionOf, roleOf } from './stat-table.ts';
import type { StatRole, StatTable } from './stat-table.ts';

/** What a first reading of a StatBank extract finds. */
export interface StatScan {
  readonly values: ReadonlyMap<StatRole, ReadonlySet<string>>;
  /** Values of the dimensions that are not stored, by column. */
  readonly details: ReadonlyMap<number, ReadonlySet<string>>;
  readonly mark: DecimalMark | undefined;
  readonly records: number;
}

const valueLimit = 5000;

/**
 * StatBank scan — the distinct values of every dimension. Which rows may be stored depends on them all: a total
 * must be left out when its parts are there, and used when they are not.
 * @throws ImportRefused `table-unknown` when a dimension has more values than any StatBank dimension.
 */
export async function scanStatTable(table: StatTable): Promise<StatScan> {
  const roles = table.columns.map(roleOf);
  const sets = table.columns.map(() => new Set<string>());
  const valueAt = positionOf(table, 'value');
  let mark: DecimalMark | undefined;
  let records = 0;
  for await (const batch of table.records()) {
    for (const { cells } of batch) {
      records += 1;
      for (let at = 0; at < sets.length; at += 1) if (at !== valueAt) sets[at]?.add(cellText(cells[at]));
      const evidence = mark === undefined ? markEvidence(cellText(cells[valueAt])) : undefined;
      if (evidence === ',' || evidence === '.') mark = evidence;
    }
    if (sets.some((set) => set.size > valueLimit))
      throw refuse('table-unknown', { raw: table.columns.join(';') });
  }
  const values = new Map<StatRole, ReadonlySet<string>>();
  const details = new Map<number, ReadonlySet<string>>();
  roles.forEach((role, at) => {
    const set = sets[at];
    if (role === 'detail' && set) details.set(at, set);
    else if (role !== undefined && role !== 'value' && set) values.set(role, set);
  });
  return { values, details, mark, records };
}
