import { figure, missing } from '@tilbudsvifte/planning';
import { forecastRows, outcomesOf, type RowsOf } from './forecast-rows.ts';
import type { QuantileYear } from './forecast-levels.ts';
import type { PlacesByYear, PlacesOf } from './places-by-year.ts';

const year = (number: number, outcomes: readonly number[]): QuantileYear => ({
  year: number,
  need: { value: 30, lo: 20, hi: 40 },
  demographicPart: figure(1),
  p10: figure(20),
  p25: figure(25),
  p50: figure(30),
  p75: figure(35),
  p90: figure(40),
  outcomes,
});
const twenty = (from: number): number[] => Array.from({ length: 20 }, (_, i) => from + i);
const of: RowsOf = {
  group: { targetGroup: 'AUT', unit: 'day' },
  series: [
    { year: 2024, need: figure(28), reported: figure(28), raised: false },
    { year: 2025, need: figure(30), reported: figure(27), raised: true },
  ],
  years: [year(2026, twenty(21)), year(2027, twenty(20.5))],
  naive: new Map([[2026, figure(30)]]),
  tooFew: false,
};
const places = (byYear: Record<number, number>): { places: PlacesByYear } => ({
  places: {
    of: (_: PlacesOf, at: number) =>
      byYear[at] === undefined ? missing('not-reported') : figure(byYear[at]),
  } as PlacesByYear,
});

describe('forecastRows', () => {
  // Needs 21 … 40 beside 35 places: 36 … 40 are short. A year later 20.5 … 39.5 beside 38: 38.5 and 39.5.
  const rows = forecastRows(places({ 2024: 35, 2025: 35, 2026: 35, 2027: 38 }), of);

  it('counts the outcomes that are short in a year, and in that year or earlier', () => {
    const coming = rows.filter(({ kind }) => kind === 'forecast');
    expect(coming.map(({ shortOutcomes }) => shortOutcomes)).toEqual([figure(5), figure(2)]);
    expect(coming.map(({ shortByThen }) => shortByThen)).toEqual([figure(5), figure(5)]);
  });

  it('tells how each number came about', () => {
    expect(rows.map(({ status }) => status)).toEqual(['counted', 'raised', 'forecast', 'forecast']);
    expect(rows[1]).toMatchObject({ need: figure(30), reportedNeed: figure(27), places: figure(35) });
    expect(rows[2]).toMatchObject({ naive: figure(30), demographicPart: figure(1) });
  });

  it('says nothing of shortage where places are not known', () => {
    const [, , first] = forecastRows(places({}), of);
    expect(first?.shortOutcomes).toEqual(missing('too-short'));
  });

  it('has outcomes only where there is an interval', () => {
    const few: RowsOf = { ...of, tooFew: true, years: [{ ...year(2026, []), need: missing('too-short') }] };
    expect(outcomesOf(few)).toEqual([]);
    expect(forecastRows(places({ 2026: 35 }), few).at(-1)).toMatchObject({
      status: 'too-few',
      shortOutcomes: missing('too-short'),
    });
    expect(outcomesOf(of).map(({ needs }) => needs.length)).toEqual([20, 20]);
  });
});
