import type { CellChange } from './delivery.answer.ts';
import type { Compared, FactRow } from './delivered.query.ts';
import type { DeliveredRows } from './delivered-rows.ts';

/** A cell as text; null for an empty one. */
export function cellText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join(',') : String(value);
}

/** What names a row, by column. */
export function keyOf(row: FactRow, { key }: DeliveredRows): Readonly<Record<string, string>> {
  return Object.fromEntries(key.map((name) => [name, cellText(row[name]) ?? '']));
}

function byKey(rows: readonly FactRow[], about: DeliveredRows): ReadonlyMap<string, FactRow> {
  return new Map(rows.map((row) => [JSON.stringify(keyOf(row, about)), row]));
}

/**
 * Cell by cell, what a delivery changes: rows that are new or gone have an empty column, the others one entry for each
 * cell that differs. In order of key.
 */
export function cellChanges({ before, after }: Compared, about: DeliveredRows): readonly CellChange[] {
  const [old, now] = [byKey(before, about), byKey(after, about)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((name): CellChange[] => {
    const key = JSON.parse(name) as Readonly<Record<string, string>>;
    const [was, is] = [old.get(name), now.get(name)];
    if (!was || !is)
      return [
        { key, column: '', before: was ? rowText(was, about) : null, after: is ? rowText(is, about) : null },
      ];
    return about.columns.flatMap((column) => {
      const [from, to] = [cellText(was[column]), cellText(is[column])];
      return from === to ? [] : [{ key, column, before: from, after: to }];
    });
  });
}

/** A whole row in short: the cells that have something. */
function rowText(row: FactRow, { columns }: DeliveredRows): string {
  return columns
    .map((column) => cellText(row[column]))
    .filter((text) => text !== null)
    .join(' · ');
}
