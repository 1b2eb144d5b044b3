import fc from 'fast-check';
import { engset } from './engset.ts';
import { erlangB } from './erlang-b.ts';

/** The same from the definition: binomial weights of the other citizens in service. */
const byDefinition = (sources: number, intensity: number, places: number): number => {
  let [weight, sum] = [1, 1];
  for (let k = 1; k <= places; k++) {
    weight *= ((sources - k) * intensity) / k;
    sum += weight;
  }
  return weight / sum;
};

test('two citizens and one place: refused when the other one is in service', () => {
  // The other is in service with chance β / (1 + β).
  expect(engset(2, 0.25, 1)).toBeCloseTo(0.2, 15);
});

test('the worked example: ten citizens on three places', () => {
  expect(engset(10, 0.1, 3)).toBeCloseTo(0.03583617747440273, 15);
});

test('no places refuse everyone, as many as citizens or no need nobody', () => {
  expect(engset(4, 0.5, 0)).toBe(1);
  expect(engset(4, 0.5, 3)).toBeGreaterThan(0);
  expect(engset(4, 0.5, 4)).toBe(0);
  expect(engset(4, 0.5, 9)).toBe(0);
  expect(engset(1, 7, 1)).toBe(0);
  expect(engset(4, 0, 1)).toBe(0);
});

test('wrong arguments are refused by name, and the borders pass', () => {
  expect(() => engset(0, 0.5, 1)).toThrow('sources must be between 1 and 1000000, got 0');
  expect(() => engset(2.5, 0.5, 1)).toThrow('sources must be whole, got 2.5');
  expect(() => engset(2, -0.5, 1)).toThrow('intensity must be between 0 and 1000000, got -0.5');
  expect(() => engset(2, 0.5, -1)).toThrow('places must be between 0 and 1000000, got -1');
  expect(() => engset(2, 0.5, 0.5)).toThrow('places must be whole, got 0.5');
  expect(() => engset(1e6, 1e6, 1e6)).not.toThrow();
});

test('agrees with the definition', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 1e-3, max: 20, noNaN: true }),
      fc.nat(60),
      (sources, intensity, places) =>
        expect(engset(sources, intensity, places)).toBeCloseTo(byDefinition(sources, intensity, places), 12),
    ),
    { numRuns: 1000 },
  );
});

test('falls in the places, rises in citizens and in need, and is always a share', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.double({ min: -6, max: 3, noNaN: true }).map((power) => 10 ** power),
      fc.nat(2000),
      (sources, intensity, places) => {
        const refused = engset(sources, intensity, places);
        expect(refused >= 0 && refused <= 1).toBe(true);
        expect(engset(sources, intensity, places + 1)).toBeLessThanOrEqual(refused);
        expect(engset(sources + 1, intensity, places)).toBeGreaterThanOrEqual(refused);
        expect(engset(sources, intensity * 1.1, places)).toBeGreaterThanOrEqual(refused);
      },
    ),
    { numRuns: 1000 },
  );
});

test('many citizens with rare needs are Erlang B', () => {
  for (const [load, places] of [
    [8, 12],
    [0.5, 2],
    [90, 100],
  ] as const)
    expect(engset(1e6, load / 1e6, places)).toBeCloseTo(erlangB(load, places), 4);
});
