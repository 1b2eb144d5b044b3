import fc from 'fast-check';
import { decompose } from './decompose.ts';

const product = (factors: Record<string, readonly number[]>): number =>
  Object.values(factors).reduce((sum, [value = 0]) => sum * value, 1);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const threeCells = fc.record({
  size: fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 1 }),
  mix: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
  price: fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 3, maxLength: 3 }),
});
type Cells = Record<'size' | 'mix' | 'price', readonly number[]>;
const spending = ({ size, mix, price }: Cells): number =>
  size[0]! * sum(mix.map((part, i) => part * price[i]!));

describe('decompose', () => {
  test('40 × 1000 to 43 × 1035 is 3052.5 of volume and 1452.5 of price', () => {
    expect(decompose({ q: [40], p: [1000] }, { q: [43], p: [1035] }, product)).toEqual({
      q: 3052.5,
      p: 1452.5,
    });
  });

  test('three doubled factors share the change equally', () => {
    const effects = decompose({ a: [1], b: [1], c: [1] }, { a: [2], b: [2], c: [2] }, product);
    for (const effect of Object.values(effects)) expect(effect).toBeCloseTo(7 / 3, 12);
  });

  test('zeros are harmless: what appears with one factor belongs to it', () => {
    expect(decompose({ q: [0], p: [10] }, { q: [5], p: [10] }, product)).toEqual({ q: 50, p: 0 });
  });

  test('no factors, one factor and equal years', () => {
    expect(decompose({}, {}, () => 4)).toEqual({});
    expect(decompose({ a: [3] }, { a: [7] }, product)).toEqual({ a: 4 });
    expect(decompose({ a: [3], b: [2] }, { a: [3], b: [2] }, product)).toEqual({ a: 0, b: 0 });
  });

  test('eight factors are allowed, nine and different names are not', () => {
    const named = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, [i + 1]]));
    expect(Object.keys(decompose(named(8), named(8), product))).toHaveLength(8);
    expect(() => decompose(named(9), named(9), product)).toThrow('same 8 or fewer');
    expect(() => decompose<string>({ a: [1] }, { b: [1] }, product)).toThrow('same 8 or fewer');
  });

  test('a function that is not finite is refused rather than spread over the effects', () => {
    expect(() => decompose({ a: [1], b: [0] }, { a: [2], b: [1] }, ({ a, b }) => a[0]! / b[0]!)).toThrow(
      'fn must be',
    );
  });

  test('effects add up to the change', () => {
    fc.assert(
      fc.property(threeCells, threeCells, (old, now) => {
        const effects = decompose(old, now, spending);
        expect(sum(Object.values(effects))).toBeCloseTo(spending(now) - spending(old), 8);
      }),
      { numRuns: 300 },
    );
  });

  test('effects reverse sign when the years swap', () => {
    fc.assert(
      fc.property(threeCells, threeCells, (old, now) => {
        const [forth, back] = [decompose(old, now, spending), decompose(now, old, spending)];
        for (const name of ['size', 'mix', 'price'] as const) expect(forth[name]).toBeCloseTo(-back[name], 8);
      }),
      { numRuns: 300 },
    );
  });

  test('a factor that did not change has no effect, whatever the others do', () => {
    fc.assert(
      fc.property(threeCells, threeCells, (old, now) =>
        expect(Math.abs(decompose(old, { ...now, mix: old.mix }, spending).mix)).toBe(0),
      ),
      { numRuns: 200 },
    );
  });
});
