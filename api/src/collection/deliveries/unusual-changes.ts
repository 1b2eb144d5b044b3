import { Inject, Injectable } from '@nestjs/common';
import { countLimits, isPresent } from '@tilbudsvifte/planning';
import { keyOf } from './cell-changes.ts';
import type { UnusualChange } from './delivery.answer.ts';
import type { Delivery } from './delivery.repository.ts';
import { ExemptionRepository } from './exemption.repository.ts';
import { DeliveredQuery, type FactRow } from './delivered.query.ts';
import { type DeliveredRows, deliveredRows } from './delivered-rows.ts';

const fewestYears = 3;

/** Counts that lie outside what the municipality's own history lets one expect: they ask for a word, they never block. */
@Injectable()
export class UnusualChanges {
  constructor(
    @Inject(ExemptionRepository) private readonly exemptions: ExemptionRepository,
    @Inject(DeliveredQuery) private readonly delivered: DeliveredQuery,
  ) {}

  async of({ kind, batchId, municipality, explanations }: Delivery): Promise<readonly UnusualChange[]> {
    if (batchId === null) return [];
    const about = deliveredRows[kind];
    const exempt = await this.exemptions.inForce(municipality, kind);
    const counts = about.counts.filter((column) => !exempt.has(column));
    if (counts.length === 0) return [];
    const { after } = await this.delivered.compared(kind, batchId);
    const history = groupBySubject(await this.delivered.history(kind, batchId), about);
    return after.flatMap((row) =>
      counts.flatMap((column) => {
        const earlier = (history.get(subjectOf(row, about)) ?? []).flatMap((past) => numberIn(past, column));
        return numberIn(row, column).flatMap((value) =>
          unusual({ row, column, value, earlier }, about, explanations),
        );
      }),
    );
  }
}

interface Count {
  readonly row: FactRow;
  readonly column: string;
  readonly value: number;
  readonly earlier: readonly number[];
}

function unusual(
  { row, column, value, earlier }: Count,
  about: DeliveredRows,
  explanations: Readonly<Record<string, string>>,
): UnusualChange[] {
  const expected = countLimits(earlier);
  if (earlier.length < fewestYears || !isPresent(expected)) return [];
  const { lo = 0, hi = Infinity } = expected;
  if (value >= lo && value <= hi) return [];
  const named = keyOf(row, about);
  const key = [column, ...Object.values(named)].join('|');
  const explanation = explanations[key] ?? '';
  return [{ key, row: named, column, value, low: lo, high: hi, history: earlier, explanation }];
}

/** A row's key without its period: the same thing from one time to the next. */
function subjectOf(row: FactRow, about: DeliveredRows): string {
  const { [about.period ?? '']: _period, ...rest } = keyOf(row, about);
  return JSON.stringify(rest);
}

function groupBySubject(
  rows: readonly FactRow[],
  about: DeliveredRows,
): ReadonlyMap<string, readonly FactRow[]> {
  const groups = new Map<string, FactRow[]>();
  for (const row of rows) {
    const subject = subjectOf(row, about);
    groups.set(subject, [...(groups.get(subject) ?? []), row]);
  }
  return groups;
}

/** A count, if the cell has one; not reported is not zero. */
function numberIn(row: FactRow, column: string): readonly number[] {
  const value = row[column];
  return value === null || value === undefined ? [] : [Number(value)];
}
