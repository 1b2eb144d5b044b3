import type { CountLattice } from './count-cell.ts';

/** What an earlier edition counted, and which of it it withheld. */
export interface EarlierRelease {
  readonly edition: string;
  readonly lattice: CountLattice;
  readonly hidden: ReadonlySet<string>;
  /** Counts that it neither showed nor withheld, since they were not published at all then. */
  readonly unpublished?: ReadonlySet<string>;
}

/** Counts and equations of several releases as one system. */
export interface LinkedReleases extends CountLattice {
  readonly alreadyHidden: ReadonlySet<string>;
  readonly alreadyPublished: ReadonlySet<string>;
}

/**
 * Linked releases — puts earlier releases beside a new one: a count that has not changed is the same unknown in both, a
 * corrected one is another. What an earlier release shows cannot be hidden any more, what it hides stays hidden; its
 * equations are kept where a correction makes them say something new.
 */
export function linkedReleases(lattice: CountLattice, earlier: readonly EarlierRelease[]): LinkedReleases {
  const counts = new Map(lattice.counts);
  const equations = [...lattice.equations];
  const told = new Set(equations.map(signatureOf));
  const alreadyHidden = new Set<string>();
  const alreadyPublished = new Set<string>();
  for (const { edition, lattice: old, hidden, unpublished } of earlier) {
    const nameOf = (key: string): string =>
      lattice.counts.get(key) === old.counts.get(key) ? key : `${key}\t${edition}`;
    for (const [key, value] of old.counts) {
      counts.set(nameOf(key), value);
      if (unpublished?.has(key)) continue;
      (hidden.has(key) ? alreadyHidden : alreadyPublished).add(nameOf(key));
    }
    for (const members of old.equations) {
      const names = members.map(nameOf);
      if (told.has(signatureOf(names))) continue;
      told.add(signatureOf(names));
      equations.push(names);
    }
  }
  // Shown once is shown: a later release that hid it again protected nothing.
  for (const key of alreadyPublished) alreadyHidden.delete(key);
  return { counts, equations, alreadyHidden, alreadyPublished };
}

/** An equation whatever the order of its parts; one whose total is public says something new when a part is added. */
function signatureOf([total = '', ...parts]: readonly string[]): string {
  return [total, ...parts.sort()].join('\n');
}
