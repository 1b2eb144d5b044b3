import { type Figure, figure, isPresent, missing, type YearNeed } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import { groupForecast } from './group-forecast.ts';

const series = (...counts: (number | null)[]): YearNeed[] =>
  counts.map((count, i) => ({ year: 2018 + i, need: count === null ? missing('withheld') : figure(count) }));
const value = (measure: Figure | undefined): number => (measure && isPresent(measure) ? measure.value : NaN);
// The published example of the method: 41 … 57 gives 59.057, 60.909 and 62.575.
const example = series(41, 44, 43, 47, 52, 50, 55, 57);

describe('groupForecast', () => {
  const { years, naive, method, tooFew } = groupForecast(example, new Map(), 3);

  it('forecasts by damped drift, with the same as last time beside', () => {
    expect(years.map(({ year }) => year)).toEqual([2026, 2027, 2028]);
    expect(years.map(({ need }) => value(need))).toEqual([
      expect.closeTo(59.057, 3),
      expect.closeTo(60.909, 3),
      expect.closeTo(62.575, 3),
    ]);
    expect([...naive]).toHaveLength(3);
    expect(value(naive.get(2026))).toBe(57);
    expect([method, tooFew]).toEqual(['dampedDrift', false]);
  });

  it('orders its quantiles around the middle, and twenty outcomes around them', () => {
    for (const { p10, p25, p50, p75, p90, need, outcomes } of years) {
      const five = [p10, p25, p50, p75, p90].map(value);
      expect([...five].sort((a, b) => a - b)).toEqual(five);
      expect(isPresent(need) && [need.lo, need.hi]).toEqual([five[0], five[4]]);
      // Symmetric: the middle lies as far from one quarter as from the other.
      expect(value(p75) - value(p50)).toBeCloseTo(value(p50) - value(p25));
      expect(outcomes).toHaveLength(20);
      expect([...outcomes].sort((a, b) => a - b)).toEqual(outcomes);
      // Two of twenty lie below the lowest tenth and two above the highest.
      expect(outcomes.filter((outcome) => outcome < value(p10))).toHaveLength(2);
      expect(outcomes.filter((outcome) => outcome > value(p90))).toHaveLength(2);
      expect(outcomes.filter((outcome) => outcome < value(p50))).toHaveLength(10);
    }
  });

  it('says what ages alone would do, apart from the share in need', () => {
    // People grow by a tenth: 57 · 0.1 = 5.7 more.
    const expected = new Map([
      [2025, 100],
      [2026, 110],
    ]);
    const [first] = groupForecast(example, expected, 1).years;
    expect(value(first?.demographicPart)).toBeCloseTo(5.7);
  });

  it.each([
    ['four counted years', series(41, 44, 43, 47)],
    ['under twenty persons', series(11, 12, 14, 13, 15, 17, 18, 19)],
  ])('forecasts nothing from %s', (_, few) => {
    const forecast = groupForecast(few, new Map(), 2);
    expect(forecast.tooFew).toBe(true);
    expect(forecast.years.map(({ need }) => need)).toEqual([missing('too-short'), missing('too-short')]);
    expect(forecast.years.flatMap(({ outcomes }) => outcomes)).toEqual([]);
  });

  it('leaves out years that are withheld and is withheld when all are', () => {
    const some = groupForecast(series(41, null, 43, 47, 52, 50, 55, 57), new Map(), 1);
    expect(isPresent(some.years[0]!.need)).toBe(true);
    const none = groupForecast(series(null, null, null), new Map(), 1);
    expect(none.years.map(({ need }) => need)).toEqual([missing('withheld')]);
    expect(none.tooFew).toBe(false);
  });

  it('goes over to the same as last time where that has clearly done better', () => {
    // A rise that turned into a fall: every drift pointed the wrong way.
    expect(groupForecast(series(69, 74, 74, 85, 78, 70, 67, 61), new Map(), 5).method).toBe('naive');
  });

  it('never forecasts below nought or out of order', () => {
    const counts = fc.array(fc.nat(2000), { minLength: 5, maxLength: 10 });
    fc.assert(
      fc.property(counts, (given) =>
        groupForecast(series(...given), new Map(), 5).years.every(({ outcomes, p10, p90 }) => {
          const rising = outcomes.every((outcome, i) => outcome >= (outcomes[i - 1] ?? 0));
          return rising && !(value(p10) < 0) && !(value(p10) > value(p90));
        }),
      ),
    );
  });
});
