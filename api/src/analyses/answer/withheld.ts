import { type Figure, isPresent } from '@tilbudsvifte/planning';
import type { Notice } from './basis.dto.ts';

/** Number of withheld figures in rows of an answer. */
function withheldIn(rows: readonly object[]): number {
  const values = rows.flatMap((row): unknown[] => Object.values(row));
  return values.filter((value) => isWithheld(value)).length;
}

function isWithheld(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'missing' in value && value.missing === 'withheld';
}

/** Notice that counts how many figures are withheld; none when all are shown. */
export function withheldNotice(rows: readonly object[]): Notice[] {
  const count = withheldIn(rows);
  return count > 0 ? [{ code: 'withheld-cells', params: { count } }] : [];
}

/** Apply a function to figures that are all present; otherwise the first missing reason stands, withheld first. */
export function combine(figures: readonly Figure[], fn: (...values: number[]) => Figure): Figure {
  const absent = figures.filter((candidate) => !isPresent(candidate));
  const [first] = absent;
  if (first)
    return absent.find((candidate) => 'missing' in candidate && candidate.missing === 'withheld') ?? first;
  return fn(...figures.map((candidate) => (isPresent(candidate) ? candidate.value : 0)));
}
