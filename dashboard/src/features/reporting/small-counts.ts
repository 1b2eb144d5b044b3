import type { Schema } from '../../lib/api.ts';
import { importName } from './column-names.ts';

/** What municipalities deliver. */
export type DeliveryKind = Schema<'RoundForm'>['kind'];

/** Columns that count persons, by form: what is withheld when it is small. */
const personCounts: Readonly<Partial<Record<DeliveryKind, readonly string[]>>> = {
  need: ['modtagere', 'ventende', 'forventetPladser'],
  places: ['ventende'],
  use: ['pladser'],
};

/** Whether a form counts persons at all. */
export function countsPersons(kind: DeliveryKind): boolean {
  return personCounts[kind] !== undefined;
}

/**
 * Whether a figure will be withheld for being small once it is published: a count of persons above zero and below the
 * threshold. Others may be withheld with it, which only the publication knows.
 */
export function isSmallCount(
  cell: { kind: DeliveryKind; name: string; value: unknown },
  threshold: number,
): boolean {
  const counted = personCounts[cell.kind]?.includes(importName(cell.name)) ?? false;
  const value = typeof cell.value === 'number' ? cell.value : Number.NaN;
  return counted && value > 0 && value < threshold;
}
