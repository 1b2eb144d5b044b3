import { figure, missing } from '@tilbudsvifte/planning';
import type { AreaForecast } from './area-forecast.ts';
import { groupForecast } from './group-forecast.ts';
import type { StoredAnswer } from './forecasts.query.ts';
import { backtestRows, earlierRows } from './score-rows.ts';

const counts = [41, 44, 43, 47, 52, 50, 55, 57];
const series = counts.map((count, i) => ({
  year: 2018 + i,
  need: figure(count),
  reported: figure(count),
  raised: false,
}));
const group = {
  targetGroup: 'AUT',
  unit: 'day',
  ages: [18, 999] as [number, number],
  series,
  expected: new Map(),
  share: 1,
  forecast: groupForecast(series, new Map(), 2),
};
const forecast = { groups: [group] } as unknown as AreaForecast;
const stored = (...figures: object[]): StoredAnswer => ({
  label: '2024-03',
  publishedAt: '2024-03-01T00:00:00.000Z',
  answer: { figures },
});
const said = (year: number, need: object) => ({ kind: 'forecast', targetGroup: 'AUT', year, need });

describe('earlierRows', () => {
  it('scores what an earlier edition said against what has been counted since', () => {
    const answer = stored(
      { kind: 'actual', targetGroup: 'AUT', year: 2024, need: { value: 1 } },
      said(2024, { value: 52, lo: 48, hi: 54 }),
      said(2025, { value: 56, lo: 50, hi: 62 }),
      said(2026, { value: 60, lo: 50, hi: 70 }),
    );
    // 2024 came as 55, above 54; 2025 as 57, inside; 2026 is not counted yet.
    expect(earlierRows(forecast, [answer])).toEqual([
      expect.objectContaining({ edition: '2024-03', year: 2024, error: figure(3), hit: figure(0) }),
      expect.objectContaining({ edition: '2024-03', year: 2025, error: figure(1), hit: figure(1) }),
    ]);
  });

  it('scores no forecast that was withheld, and calls none without limits a hit', () => {
    const answer = stored(said(2024, missing('withheld')), said(2025, { value: 56 }));
    const rows = earlierRows(forecast, [answer]);
    expect(rows.map(({ year, hit }) => [year, hit])).toEqual([[2025, missing('not-applicable')]]);
  });

  it('reads answers of any build without failing', () => {
    for (const answer of [null, 'x', {}, { figures: 'x' }, { figures: [null, 1, {}] }])
      expect(earlierRows(forecast, [{ label: 'x', publishedAt: '', answer }])).toEqual([]);
  });
});

describe('backtestRows', () => {
  it('counts trials and hits by years ahead, both methods beside one another', () => {
    const rows = backtestRows(group);
    // Eight years leave four first origins: four trials one year ahead, three two years ahead, seven together.
    const trials = rows.map(({ method, horizon, forecasts }) => [method, horizon, forecasts]);
    expect(trials).toEqual([
      ['damped-drift', 0, 7],
      ['naive', 0, 7],
      ['damped-drift', 1, 4],
      ['naive', 1, 4],
      ['damped-drift', 2, 3],
      ['naive', 2, 3],
    ]);
    // The naive errors one year ahead: 52 − 47, 50 − 52, 55 − 50, 57 − 55: (5 + 2 + 5 + 2) / 4.
    expect(rows.find(({ method, horizon }) => method === 'naive' && horizon === 1)?.mae).toEqual(figure(3.5));
    expect(rows.filter(({ chosen }) => chosen).every(({ method }) => method === 'damped-drift')).toBe(true);
  });
});
