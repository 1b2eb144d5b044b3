import { expectedByAge, forecastRegion } from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const { relative } = cases.tolerance;
const { pop, popFuture, rate, expected, expectedFuture, observed, ratio, ...forecast } = cases.ageStandard;
const rows = observed.map((count, i) => ({
  municipality: i,
  count,
  now: [pop[i]!, expected[i]!] as const,
  future: [popFuture[i]!, expectedFuture[i]!] as const,
  ratio: ratio[i]!,
  need: forecast.forecastConstantPrevalence[i]!,
  effect: forecast.demographicEffect[i]!,
}));
const expectEqual = (actual: number, wanted: number): void =>
  expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(relative * Math.abs(wanted));

describe(`expected counts by age agree with: ${cases.citation}`, () => {
  test.each(rows)(
    'today and projected, municipality $municipality',
    ({ now, future, count, ratio: level }) => {
      expectEqual(expectedByAge(now[0], rate), now[1]);
      expectEqual(expectedByAge(future[0], rate), future[1]);
      expectEqual(count / expectedByAge(now[0], rate), level);
    },
  );

  test.each(rows)('a single count moves with them, municipality $municipality', (row) => {
    const byYear = new Map([
      [2025, expectedByAge(row.now[0], rate)],
      [2026, expectedByAge(row.future[0], rate)],
    ]);
    const [next] = forecastRegion([{ year: 2025, need: { value: row.count } }], byYear, { horizon: 1 });
    const { need, demographicPart } = next!;
    expectEqual('value' in need ? need.value : Number.NaN, row.need);
    expectEqual('value' in demographicPart ? demographicPart.value : Number.NaN, row.effect);
  });
});
