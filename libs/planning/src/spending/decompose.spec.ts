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

  test('a factor is whatever the function takes: here plain numbers', () => {
    expect(decompose({ q: 40, p: 1000 }, { q: 43, p: 1035 }, ({ q, p }) => q * p)).toEqual({
      q: 3052.5,
      p: 1452.5,
    });
  });

  // 2·3·5 → 4·7·11: each factor's change × the product of the others, none moved 1/3, one 1/6 each, both 1/3.
  test('three unequal factors by hand', () => {
    const effects = decompose({ a: 2, b: 3, c: 5 }, { a: 4, b: 7, c: 11 }, ({ a, b, c }) => a * b * c);
    expect(effects.a).toBeCloseTo(2 * (15 / 3 + 35 / 6 + 33 / 6 + 77 / 3), 10);
    expect(effects.b).toBeCloseTo(4 * (10 / 3 + 20 / 6 + 22 / 6 + 44 / 3), 10);
    expect(effects.c).toBeCloseTo(6 * (6 / 3 + 12 / 6 + 14 / 6 + 28 / 3), 10);
  });

  test('eight doubled factors share the change equally', () => {
    const all = (value: number) =>
      Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`f${i}`, [value]]));
    for (const effect of Object.values(decompose(all(1), all(2), product)))
      expect(effect).toBeCloseTo(255 / 8, 10);
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
    expect(() => decompose(named(9), named(9), product)).toThrow(RangeError);
    expect(() => decompose(named(2), named(3), product)).toThrow('got f0,f1 and f0,f1,f2');
    expect(() => decompose(named(3), named(2), product)).toThrow('got f0,f1,f2 and f0,f1');
    expect(() => decompose<Record<string, number[]>>({ a: [1] }, { b: [1] }, product)).toThrow(
      'factors must be the same 8 or fewer in both years, got a and b',
    );
  });

  test('a function that is not finite is refused rather than spread over the effects', () => {
    expect(() => decompose({ a: [1], b: [0] }, { a: [2], b: [1] }, ({ a, b }) => a[0]! / b[0]!)).toThrow(
      "fn must be finite for every mix of the two years' factors, got Infinity",
    );
  });

  test('effects add up to the change', () => {
    fc.assert(
      fc.property(threeCells, threeCells, (old, now) => {
        const effects = decompose(old, now, spending);
        expect(sum(Object.values(effects))).toBeCloseTo(spending(now) - spending(old), 8);
      }),
      { numRuns: 1000 },
    );
  });

  test('effects reverse sign when the years swap', () => {
    fc.assert(
      fc.property(threeCells, threeCells, (old, now) => {
        const [forth, back] = [decompose(old, now, spending), decompose(now, old, spending)];
        for (const name of ['size', 'mix', 'price'] as const) expect(forth[name]).toBeCloseTo(-back[name], 8);
      }),
      { numRuns: 1000 },
    );
  });

  test('a factor that did not change has no effect, whatever the others do', () => {
    fc.assert(
      fc.property(threeCells, threeCells, (old, now) =>
        expect(Math.abs(decompose(old, { ...now, mix: old.mix }, spending).mix)).toBe(0),
      ),
      { numRuns: 1000 },
    );
  });

  test('the order in which the factors are named does not matter', () => {
    fc.assert(
      fc.property(threeCells, threeCells, (old, now) => {
        const { size, mix, price } = old;
        const [named, reversed] = [
          decompose(old, now, spending),
          decompose({ price, mix, size }, now, spending),
        ];
        for (const name of ['size', 'mix', 'price'] as const)
          expect(reversed[name]).toBeCloseTo(named[name], 8);
      }),
      { numRuns: 1000 },
    );
  });

  test('with two factors the effect of each is its change at the mean of the other', () => {
    const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(number, number, number, number, (q0, p0, q1, p1) => {
        const effects = decompose({ q: q0, p: p0 }, { q: q1, p: p1 }, ({ q, p }) => q * p);
        expect(effects.q).toBeCloseTo(((q1 - q0) * (p0 + p1)) / 2, 6);
        expect(effects.p).toBeCloseTo(((p1 - p0) * (q0 + q1)) / 2, 6);
      }),
      { numRuns: 1000 },
    );
  });
});
