import type { FanModel } from '@tilbudsvifte/charts';
import { figureWord, formatInteger, formatRange } from '@tilbudsvifte/locale';
import { forecastsTexts } from '@tilbudsvifte/locale/screens/forecasts';
import type { Figure } from '@tilbudsvifte/planning';
import type { AheadWords, ForecastRow } from './need-ahead.ts';
import { bare, lastCount, lastForecast } from './need-ahead.ts';

const none: Figure = { missing: 'not-applicable' };

/** Rows of one group as lines: one entry for each year. */
interface Years {
  readonly years: readonly number[];
  readonly actual: ReadonlyMap<number, ForecastRow>;
  readonly coming: ReadonlyMap<number, ForecastRow>;
  readonly last: ForecastRow | undefined;
}

function yearsOf(rows: readonly ForecastRow[]): Years {
  const of = (kind: ForecastRow['kind']): ReadonlyMap<number, ForecastRow> =>
    new Map(rows.filter((row) => row.kind === kind).map((row) => [row.year, row]));
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  return { years, actual: of('actual'), coming: of('forecast'), last: lastCount(rows) };
}

/** A line that begins at the last count, as a point, and goes on with what `of` reads from the coming years. */
function ahead(
  { years, coming, last }: Years,
  of: (row: ForecastRow, base: number) => Figure,
): readonly Figure[] {
  const base = last && 'value' in last.need ? last.need.value : undefined;
  return years.map((year) => {
    if (base === undefined) return none;
    if (year === last?.year) return { value: base, lo: base, hi: base };
    const row = coming.get(year);
    return row ? of(row, base) : none;
  });
}

function between(lo: Figure, middle: Figure, hi: Figure): Figure {
  if (!('value' in lo) || !('value' in middle) || !('value' in hi)) return none;
  return { value: middle.value, lo: lo.value, hi: hi.value };
}

function demographic({ demographicPart: part }: ForecastRow, base: number): Figure {
  return 'value' in part ? { value: Math.max(0, base + part.value) } : part;
}

function endLabels(
  rows: readonly ForecastRow[],
  { language }: AheadWords,
): Record<'history' | 'median' | 'capacity', string> {
  const texts = forecastsTexts(language);
  const [count, end] = [lastCount(rows), lastForecast(rows)];
  const whole = (figure: Figure | undefined): number | undefined =>
    figure && 'value' in figure ? Math.round(figure.value) : undefined;
  const n = whole(count?.need);
  const m = whole(end?.p50);
  const [lo, hi] = [whole(end?.p10), whole(end?.p90)];
  const c = whole(end?.places);
  return {
    history:
      n === undefined
        ? texts('forecasts.history')
        : texts('forecasts.historyEnd', { n, year: String(count?.year) }),
    median:
      m === undefined || lo === undefined || hi === undefined
        ? texts('forecasts.median')
        : texts('forecasts.medianEnd', { n: m, range: formatRange({ lo, hi }, language) }),
    capacity: c === undefined ? texts('forecasts.capacity') : texts('forecasts.capacityEnd', { n: c }),
  };
}

/** The fan of one group's rows; nothing when no year has been counted or none can be forecast. */
export function fanOfRows(rows: readonly ForecastRow[], words: AheadWords): FanModel | undefined {
  const years = yearsOf(rows);
  const { last, actual, coming } = years;
  if (!last) return undefined;
  const texts = forecastsTexts(words.language);
  const labels = endLabels(rows, words);
  const placesIn = (year: number): Figure => (coming.get(year) ?? actual.get(year))?.places ?? none;
  return {
    periods: years.years.map((year) => ({ key: String(year), label: String(year) })),
    history: {
      label: labels.history,
      points: years.years.map((year) => bare(actual.get(year)?.need ?? none)),
    },
    median: { label: labels.median, points: ahead(years, ({ p50 }) => p50) },
    outer: {
      label: texts('forecasts.outer'),
      points: ahead(years, ({ p10, p50, p90 }) => between(p10, p50, p90)),
    },
    inner: {
      label: texts('forecasts.inner'),
      points: ahead(years, ({ p25, p50, p75 }) => between(p25, p50, p75)),
    },
    capacity: { label: labels.capacity, points: years.years.map(placesIn) },
    demographic: { label: texts('forecasts.demographic'), points: ahead(years, demographic).map(bare) },
    start: { period: String(last.year), label: texts('forecasts.start') },
    formatTick: (value) => formatInteger(value, words.language),
  };
}

/** Last value, middle estimate and places in one line, as a panel tells them. */
export function panelValue(rows: readonly ForecastRow[], { language }: AheadWords): string {
  const texts = forecastsTexts(language);
  const end = lastForecast(rows);
  const whole = (figure: Figure | undefined): string => figureWord(figure ?? none, 'integer', language);
  const limits = end && between(end.p10, end.p50, end.p90);
  const range =
    limits && 'value' in limits
      ? formatRange({ lo: Math.round(limits.lo ?? 0), hi: Math.round(limits.hi ?? 0) }, language)
      : texts('forecasts.status.no-interval');
  return texts('forecasts.panelValue', {
    before: whole(lastCount(rows)?.need),
    after: whole(end?.p50),
    range,
    year: String(end?.year ?? ''),
    places: whole(end?.places),
  });
}
