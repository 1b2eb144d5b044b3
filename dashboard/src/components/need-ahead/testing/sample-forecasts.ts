import type { Figure } from '@tilbudsvifte/planning';
import { sampleFigure } from '../../testing/sample-figure.ts';
import type { AheadWords, ForecastRow, ForecastsAnswer } from '../need-ahead.ts';

const value = (n: number): Figure => ({ value: n });
const none: Figure = { missing: 'not-applicable' };

function counted(targetGroup: string, year: number, need: Figure): ForecastRow {
  return {
    targetGroup,
    unit: 'day',
    year,
    kind: 'actual',
    need,
    p10: none,
    p25: none,
    p50: none,
    p75: none,
    p90: none,
    demographicPart: none,
    naive: none,
    places: value(30),
    shortOutcomes: none,
    shortByThen: none,
    reportedNeed: need,
    status: 'value' in need ? 'counted' : 'no-count',
  };
}

/** A coming year `ahead` years on: two more a year, five either way for each, 32 places. */
function coming(targetGroup: string, ahead: number, short: number, shortByThen: number): ForecastRow {
  const [middle, reach] = [28 + 2 * ahead, 5 * ahead];
  return {
    targetGroup,
    unit: 'day',
    year: 2025 + ahead,
    kind: 'forecast',
    need: { value: middle, lo: middle - reach, hi: middle + reach },
    p10: value(middle - reach),
    p25: value(middle - ahead),
    p50: value(middle),
    p75: value(middle + ahead),
    p90: value(middle + reach),
    demographicPart: value(ahead),
    naive: value(28),
    places: value(32),
    shortOutcomes: value(short),
    shortByThen: value(shortByThen),
    reportedNeed: none,
    status: 'forecast',
  };
}

function without(targetGroup: string, reason: Figure, status: ForecastRow['status']): ForecastRow {
  const row = coming(targetGroup, 2, 0, 0);
  const measures = { p10: reason, p25: reason, p50: reason, p75: reason, p90: reason };
  return { ...row, ...measures, need: reason, shortOutcomes: reason, shortByThen: reason, status };
}

const tooShort: Figure = { missing: 'too-short' };
const withheld: Figure = { missing: 'withheld' };

/** Autism with a fan to 2027, children with too few citizens, eating disorders withheld. */
export const sampleForecasts: ForecastsAnswer = {
  basis: sampleFigure.basis,
  notices: [{ code: 'need-raised', params: {} }],
  figures: [
    counted('CH_PHYS', 2025, value(8)),
    without('CH_PHYS', tooShort, 'too-few'),
    counted('AD_AUT', 2024, withheld),
    counted('AD_AUT', 2025, value(28)),
    coming('AD_AUT', 1, 6, 6),
    coming('AD_AUT', 2, 10, 11),
    counted('AD_EAT', 2025, withheld),
    without('AD_EAT', withheld, 'no-count'),
  ],
  outcomes: [{ targetGroup: 'AD_AUT', year: 2027, needs: Array.from({ length: 20 }, (_, i) => 22.5 + i) }],
  backtest: [0, 1, 2].flatMap((horizon) =>
    (['damped-drift', 'naive'] as const).map((method) => ({
      targetGroup: 'AD_AUT',
      method,
      horizon,
      chosen: method === 'damped-drift',
      forecasts: horizon === 0 ? 7 : 5 - horizon,
      hits: horizon === 0 ? 6 : 3,
      mae: value(horizon + 1),
      mase: value(0.8),
      coverage: value(0.86),
    })),
  ),
  earlierForecasts: [
    {
      source: 'edition',
      edition: '2024-03',
      publishedAt: '2024-03-01T00:00:00Z',
      targetGroup: 'AD_AUT',
      year: 2025,
      forecast: { value: 26, lo: 24, hi: 27 },
      actual: value(28),
      error: value(2),
      hit: value(0),
    },
    {
      source: 'municipalities',
      edition: '2020',
      publishedAt: null,
      targetGroup: 'AD_AUT',
      year: 2025,
      forecast: value(34),
      actual: value(28),
      error: value(-6),
      hit: none,
    },
    {
      source: 'municipalities',
      edition: '2020',
      publishedAt: null,
      targetGroup: 'AD_EAT',
      year: 2025,
      forecast: value(9),
      actual: withheld,
      error: withheld,
      hit: none,
    },
  ],
  totals: { baseYear: 2025, horizon: 2, level: 0.8, largestGrowth: 'AD_AUT', scored: 1, hits: 0 },
};

const names: Record<string, string> = {
  AD_AUT: 'Autisme',
  AD_EAT: 'Spiseforstyrrelser',
  CH_PHYS: 'Børn med fysisk handicap',
};

/** Words in Danish, about Region Hovedstaden. */
export const sampleAheadWords: AheadWords = {
  language: 'da',
  targetGroup: (code) => names[code] ?? code,
  place: 'Region Hovedstaden',
};
