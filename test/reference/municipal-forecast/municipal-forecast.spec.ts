import { forecastMunicipalities } from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const { last, popGrowth, regionForecast, municipal } = cases.topDown;

/**
 * The case names the region's forecast, 74; ours is made from counts. With an expected count equal to the last count
 * the level was 1 last year and rose evenly by the step that, damped by 0.9 once, makes 74 out of the expected 68.19.
 */
const nextExpected = last.reduce((sum, count, i) => sum + count * popGrowth[i]!, 0);
const step = (regionForecast / nextExpected - 1) / 0.9;
const municipalities = last.map((count, i) => ({
  code: `000${i}`,
  series: [3, 2, 1, 0].map((back) => ({ year: 2025 - back, need: { value: count * (1 - back * step) } })),
  expected: new Map([
    ...[2022, 2023, 2024, 2025].map((year) => [year, count] as const),
    [2026, count * popGrowth[i]!],
  ]),
}));

test(`shares moved by own growth agree with: ${cases.citation}`, () => {
  const found = forecastMunicipalities(municipalities, { horizon: 1, phi: 0.9 });
  const [region] = found.region;
  expect(region && 'value' in region.need ? region.need.value : Number.NaN).toBeCloseTo(regionForecast, 9);
  found.municipalities.forEach(({ years: [next] }, i) => {
    const value = next && 'value' in next.need ? next.need.value : Number.NaN;
    expect(Math.abs(value - municipal[i]!)).toBeLessThanOrEqual(cases.tolerance.relative * municipal[i]!);
    expect(next?.citizens).toEqual({ value: cases.whole[i] });
  });
});
