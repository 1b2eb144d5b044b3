import { createHash } from 'node:crypto';
import { countColumns, type CountLattice } from './count-cell.ts';

/** Counts of one period that equations tie to each other and to no others: they are protected together. */
export interface CountPart {
  /** Lattice and period: `need 2025`. */
  readonly name: string;
  readonly lattice: CountLattice;
}

/** Lattices by name, divided by period; no equation goes from one period to another. */
export function countParts(lattices: Readonly<Record<string, CountLattice>>): CountPart[] {
  return Object.entries(lattices).flatMap(([name, { counts, equations }]) => {
    const parts = new Map<string, { counts: Map<string, number>; equations: string[][] }>();
    for (const [key, value] of counts) partOf(parts, key).counts.set(key, value);
    // The first member may be no count of ours; the others are.
    for (const members of equations) partOf(parts, members[1] ?? members[0] ?? '').equations.push(members);
    return [...parts].map(([period, lattice]) => ({ name: `${name} ${period}`, lattice }));
  });
}

function partOf(
  parts: Map<string, { counts: Map<string, number>; equations: string[][] }>,
  key: string,
): { counts: Map<string, number>; equations: string[][] } {
  const [, period] = countColumns(key);
  const part = parts.get(period) ?? { counts: new Map(), equations: [] };
  parts.set(period, part);
  return part;
}

/** Changes when the same counts would be protected in another way: what was kept is then found anew. */
const method = 5;

/** SHA-256 over the counts and equations of a part and the threshold, whatever the order they came in. */
export function contentOf({ lattice }: CountPart, threshold: number): string {
  const counts = [...lattice.counts].map(([key, value]) => `${key}\t${value}`);
  const equations = lattice.equations.map(([total, ...parts]) => [total, ...parts.sort()].join('\n'));
  const hash = createHash('sha256').update(`${method} ${threshold}\n`);
  for (const line of [...counts.sort(), ...equations.sort()]) hash.update(`${line}\n\n`);
  return hash.digest('hex');
}
