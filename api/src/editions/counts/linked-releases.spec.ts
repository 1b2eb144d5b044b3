import { type CountLattice } from './count-cell.ts';
import { linkedReleases } from './linked-releases.ts';
import { withheldCounts } from './protect-counts.ts';

const key = (area: string): string => `served-by-unit\t2025\tday\t${area}`;
const [a, b, c, land] = ['0101', '0147', '0151', 'land'].map(key) as [string, string, string, string];

function lattice(...values: readonly [number, number, number]): CountLattice {
  const total = values.reduce((sum, value) => sum + value, 0);
  return {
    counts: new Map([
      [a, values[0]],
      [b, values[1]],
      [c, values[2]],
      [land, total],
    ]),
    equations: [[land, a, b, c]],
  };
}

const release = (old: CountLattice, hidden: readonly string[]) => ({
  edition: '1',
  lattice: old,
  hidden: new Set(hidden),
});

describe('linkedReleases', () => {
  test('what has not changed is one unknown, and its equation is not told twice', () => {
    const linked = linkedReleases(lattice(3, 20, 9), [release(lattice(3, 20, 9), [a, c])]);
    expect([...linked.counts.keys()].sort()).toEqual([a, b, c, land].sort());
    expect(linked.equations).toHaveLength(1);
    expect([...linked.alreadyHidden].sort()).toEqual([a, c].sort());
    expect([...linked.alreadyPublished].sort()).toEqual([b, land].sort());
  });

  test('a corrected count is another unknown, in an equation of its own', () => {
    const linked = linkedReleases(lattice(3, 21, 9), [release(lattice(3, 20, 9), [a, c])]);
    expect(linked.counts.get(`${b}\t1`)).toBe(20);
    expect(linked.equations).toContainEqual([`${land}\t1`, a, `${b}\t1`, c]);
    expect(linked.alreadyPublished).toEqual(new Set([`${b}\t1`, `${land}\t1`]));
  });

  test('a public sum of fewer parts is told beside that of more, though none of them was corrected', () => {
    const publicSum = (...parts: readonly string[]): CountLattice => ({
      counts: new Map(parts.map((part) => [part, 3])),
      equations: [['T1 2025', ...parts]],
    });
    const linked = linkedReleases(publicSum(a, b, c), [release(publicSum(b, a), [a, b])]);
    expect(linked.equations).toEqual([
      ['T1 2025', a, b, c],
      ['T1 2025', b, a],
    ]);
  });

  test('what one release shows cannot be hidden again, whatever another one hid', () => {
    const shown = { edition: '2', lattice: lattice(3, 20, 9), hidden: new Set([a]) };
    const linked = linkedReleases(lattice(3, 20, 9), [release(lattice(3, 20, 9), [a, c]), shown]);
    expect(linked.alreadyHidden).toEqual(new Set([a]));
    expect(linked.alreadyPublished.has(c)).toBe(true);
  });
});

describe('an earlier edition of a product that published less', () => {
  test('has neither shown nor withheld what it did not publish', () => {
    const before = { ...release(lattice(3, 20, 9), [a]), unpublished: new Set([c, land]) };
    const linked = linkedReleases(lattice(3, 20, 9), [before]);
    expect([...linked.alreadyHidden]).toEqual([a]);
    expect([...linked.alreadyPublished]).toEqual([b]);
  });

  test('leaves a small count to be withheld', () => {
    const before = { ...release(lattice(3, 20, 9), []), unpublished: new Set([a, c, land]) };
    const { hidden, exposed } = withheldCounts(lattice(3, 20, 9), 5, [before]);
    expect([...hidden].sort()).toEqual([a, c].sort());
    expect(exposed).toEqual([]);
  });
});

describe('withheldCounts after an earlier edition', () => {
  test('a count that has become small is not the difference of what both editions show', () => {
    // 0101 was 12 of 41 and shown with all others; 3 of 32 beside them would follow from either total.
    const first = lattice(12, 20, 9);
    const { hidden } = withheldCounts(lattice(3, 20, 9), 5, [release(first, [])]);
    expect([...hidden].sort()).toEqual([a, land].sort());
  });

  test('what was withheld stays withheld while it is small with others', () => {
    const first = lattice(3, 20, 9);
    const before = withheldCounts(first, 5);
    const { hidden } = withheldCounts(lattice(3, 20, 12), 5, [release(first, [...before.hidden])]);
    expect(hidden.has(a)).toBe(true);
    expect(hidden.size).toBeGreaterThan(1);
  });

  test('a small count that an earlier edition shows is named as exposed', () => {
    const first = lattice(3, 20, 9);
    expect(withheldCounts(lattice(3, 20, 9), 5, [release(first, [])]).exposed).toEqual([a]);
  });
});
