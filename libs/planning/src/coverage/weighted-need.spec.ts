import fc from 'fast-check';
import { reach } from './reach.ts';
import { spreadWithheld } from './spread-withheld.ts';
import { weightedNeed } from './weighted-need.ts';

test('the example: four citizens withheld in two places at 10 and 20 km', () => {
  // Spread 1 and 3: 10 + 60. One in each and the two others at 10 km: 30 + 20; at 20 km: 30 + 40.
  expect(
    weightedNeed({ need: [6, null, null], total: 10, estimate: [6, 1, 3], values: [0, 10, 20] }),
  ).toEqual({ value: 70, lo: 50, hi: 70 });
});

test('known needs have no interval, nor have withheld ones that count the same or are all known', () => {
  expect(weightedNeed({ need: [2, 3], total: 5, estimate: [2, 3], values: [10, 1] })).toEqual({ value: 23 });
  expect(weightedNeed({ need: [null, null], total: 5, estimate: [2.5, 2.5], values: [4, 4] })).toEqual({
    value: 20,
  });
  expect(weightedNeed({ need: [null, null], total: 2, estimate: [2, 0], values: [3, 4] })).toEqual({
    value: 7,
  });
});

test('a spread that gives less than one citizen is held at the ends', () => {
  expect(weightedNeed({ need: [null, null], total: 3, estimate: [0.03, 2.97], values: [0, 10] })).toEqual({
    value: 20,
    lo: 10,
    hi: 20,
  });
  expect(
    weightedNeed({ need: [null, null], total: 3, estimate: [2.97, 0.03], values: [0, 10] }),
  ).toMatchObject({
    value: 10,
  });
});

test('a total that leaves too little is refused', () => {
  expect(() => weightedNeed({ need: [2, null], total: 2.5, estimate: [2, 0.5], values: [1, 1] })).toThrow(
    'total must be a finite number of at least',
  );
});

const cell = fc.tuple(fc.nat(6), fc.boolean(), fc.integer({ min: -9, max: 9 }), fc.nat(9));

test('holds the true sum, and agrees with reach on who is near', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
      const truth = cells.map(([count, hidden]) => (hidden ? count + 1 : count));
      const total = truth.reduce((sum, count) => sum + count, 0);
      const need = truth.map((count, i) => (cells[i]![1] ? null : count));
      const weights = cells.map(([, , , weight]) => weight);
      const known = { need, total, estimate: spreadWithheld(need, total, weights) };
      const values = cells.map(([, , value]) => value);
      const sum = truth.reduce((all, count, i) => all + count * values[i]!, 0);
      const { value, lo = value, hi = value } = weightedNeed({ ...known, values });
      expect(lo).toBeLessThanOrEqual(sum + 1e-9);
      expect(hi).toBeGreaterThanOrEqual(sum - 1e-9);
      expect(value).toBeGreaterThanOrEqual(lo - 1e-9);
      expect(value).toBeLessThanOrEqual(hi + 1e-9);
      const within = values.map((one) => one > 0);
      const near = weightedNeed({ ...known, values: within.map(Number) });
      const share = reach({ ...known, within });
      if (!('value' in share)) return;
      const ends = [near.lo ?? near.value, near.hi ?? near.value].map((end) => end / total);
      expect(ends[0]).toBeCloseTo(share.lo ?? share.value, 9);
      expect(ends[1]).toBeCloseTo(share.hi ?? share.value, 9);
    }),
    { numRuns: 1000 },
  );
});
