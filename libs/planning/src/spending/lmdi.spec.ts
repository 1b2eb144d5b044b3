import fc from 'fast-check';
import { decompose } from './decompose.ts';
import { isPresent } from '../figures/figure.ts';
import { lmdi } from './lmdi.ts';

const values = (cells0: number[][], cells1: number[][]): number[] =>
  lmdi(cells0, cells1).map((effect) => (isPresent(effect) ? effect.value : NaN));
const product = (cell: readonly number[]): number => cell.reduce((all, value) => all * value, 1);
const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);

describe('lmdi', () => {
  test('a published step: (1, 10, 2), (4, 5, 3) to (4, 5, 3), (5, 6, 4)', () => {
    const effects = values(
      [
        [1, 10, 2],
        [4, 5, 3],
      ],
      [
        [4, 5, 3],
        [5, 6, 4],
      ],
    );
    [69.79006598, -9.455125793, 39.66505981].forEach((expected, i) =>
      expect(effects[i]).toBeCloseTo(expected, 7),
    );
  });

  test('is close to the exact decomposition for small changes', () => {
    const exact = decompose({ q: [40], p: [1000] }, { q: [43], p: [1035] }, ({ q, p }) => q[0]! * p[0]!);
    const [q, p] = values([[40, 1000]], [[43, 1035]]);
    expect(Math.abs(q! - exact.q)).toBeLessThan(1);
    expect(Math.abs(p! - exact.p)).toBeLessThan(1);
  });

  test('a cell that appears or disappears belongs to the factor that made it', () => {
    expect(values([[0, 500]], [[2, 500]])).toEqual([1000, 0]);
    expect(values([[2, 500]], [[0, 500]])).toEqual([-1000, 0]);
  });

  test('factors that are zero together share the cell equally, also when the other year is zero too', () => {
    expect(values([[0, 0, 3]], [[2, 5, 3]])).toEqual([15, 15, 0]);
    expect(values([[0, 5]], [[4, 0]])).toEqual([0, 0]);
  });

  test('a cell that almost vanishes keeps its digits', () => {
    const [first, second] = values([[1000, 1000]], [[0.001, 0.001]]);
    expect(first! + second!).toBeCloseTo(0.000001 - 1_000_000, 8);
  });

  test('no change is no effect, no cells have none', () => {
    expect(values([[3, 4]], [[3, 4]])).toEqual([0, 0]);
    expect(lmdi([], [])).toEqual([]);
  });

  test.each([1e-9, -1e-9, 0.4, 0.5, -0.5, 0.6, -0.9, 9])('growth of %p keeps its digits', (growth) => {
    const now = 2 * (1 + growth);
    const [effect] = values([[2]], [[now]]);
    expect(effect! / (now - 2)).toBeCloseTo(1, 14);
  });

  test('two large effects that all but cancel keep their digits', () => {
    // The product grows from 3 by 3e-9, so its logarithmic mean is 3·(1 + 1.5e-9).
    const [doubled, halved] = values([[3, 1]], [[6, 0.5 * (1 + 3e-9)]]);
    expect(doubled).toBeCloseTo(3 * (1 + 1.5e-9) * Math.LN2, 12);
    expect(halved).toBeCloseTo(9e-9 - 3 * (1 + 1.5e-9) * Math.LN2, 12);
  });

  test('the example', () => {
    const [q, p] = values([[40, 1000]], [[43, 1035]]);
    expect(q).toBeCloseTo(3052.831757842398, 9);
    expect(p).toBeCloseTo(1452.168242157597, 9);
  });

  test('refunds have no logarithm', () => {
    expect(lmdi([[3, 4]], [[3, -4]])).toEqual([{ missing: 'not-applicable' }, { missing: 'not-applicable' }]);
    expect(lmdi([[3, -4]], [[3, 4]])).toEqual([{ missing: 'not-applicable' }, { missing: 'not-applicable' }]);
  });

  test('years of different shape are refused', () => {
    const shape = 'both years must have the same cells × factors, got 1 and';
    expect(() => lmdi([[1, 2]], [[1]])).toThrow(`${shape} 1 cells`);
    expect(() => lmdi([[1, 2]], [])).toThrow(`${shape} 0 cells`);
    expect(() => lmdi([[1]], [[1], [2]])).toThrow(`${shape} 2 cells`);
    expect(() => lmdi([], [[1]])).toThrow('got 0 and 1 cells');
    expect(() => lmdi([[1, 2], [1]], [[1, 2], [1]])).toThrow(RangeError);
    expect(() => lmdi([[Number.NaN]], [[1]])).toThrow('factor value');
    expect(() => lmdi([[1]], [[Infinity]])).toThrow('factor value');
  });

  test('effects add up to the change and reverse sign, zeros included', () => {
    const value = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 100, noNaN: true }));
    const cells = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(cells, cells, (old, now) => {
        const [forth, back] = [values(old, now), values(now, old)];
        const change = sum(now.map(product)) - sum(old.map(product));
        expect(Math.abs(sum(forth) - change)).toBeLessThan(1e-6);
        forth.forEach((effect, i) => expect(Math.abs(effect + back[i]!)).toBeLessThan(1e-6));
      }),
      { numRuns: 1000 },
    );
  });
});
