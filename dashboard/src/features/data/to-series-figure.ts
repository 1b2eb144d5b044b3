import type { LineModel, Series } from '@tilbudsvifte/charts';
import { formatValue, formatYearRange, slug } from '@tilbudsvifte/locale';
import { dataTexts } from '@tilbudsvifte/locale/screens/data';
import { indicatorHeadline } from '@tilbudsvifte/locale/screens/indicators';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { floorAt, kindOf } from '../../lib/indicator-words.ts';
import { measureName, measureUnit, subjectName } from './indicator-names.ts';
import type { IndicatorAnswer, IndicatorNames } from './indicator-names.ts';
import { valueAt, yearsOf } from './read-series.ts';

/** One indicator year by year. */
export interface SeriesFigure {
  readonly model: FigureModel;
  readonly line: LineModel;
}

interface Told {
  readonly key: string;
  readonly role: Series['role'];
  readonly label: string;
}

// The area's own line stands for everyone where municipalities have no figure of their own.
function toldSeries({ indicator }: IndicatorAnswer, names: IndicatorNames): Told[] {
  const { own, areaName, language } = names;
  const area: Told = { key: 'area', role: 'area', label: areaName };
  if (indicator.level === 'area') return [{ ...area, role: 'own' }];
  const median: Told = { key: 'median', role: 'median', label: dataTexts(language)('data.medianOf') };
  if (own === undefined) return [{ ...area, role: 'own' }, median];
  return [{ key: own, role: 'own', label: subjectName(names) }, area, median];
}

function lineOf(asked: IndicatorAnswer, years: readonly number[], names: IndicatorNames): LineModel {
  const { indicator } = asked;
  const kind = kindOf(indicator);
  return {
    periods: years.map((year) => ({ key: String(year), label: String(year) })),
    series: toldSeries(asked, names).map(({ key, role, label }) => ({
      key,
      role,
      label,
      points: years.map((year) => ({ figure: valueAt(asked, key, year) })),
    })),
    // Money and numbers start at zero; shares and rates would hide every change there.
    origin:
      indicator.unit === 'count' || indicator.unit === 'dkk'
        ? { kind: 'zero' }
        : {
            kind: 'stated',
            note: (lowest) =>
              dataTexts(names.language)('data.axis', { lowest: formatValue(lowest, kind, names.language) }),
          },
    // Between two whole numbers there is nothing to count: such a tick has no words.
    formatTick: (value) =>
      kind === 'integer' && !Number.isInteger(value) ? '' : formatValue(value, kind, names.language),
  };
}

/** Line figure of an indicator — the place, the area and the median, the same figures as table. */
export function toSeriesFigure(asked: IndicatorAnswer, names: IndicatorNames): SeriesFigure {
  const { answer, indicator } = asked;
  const { language } = names;
  const texts = dataTexts(language);
  const years = yearsOf(asked);
  const subject = indicator.level === 'area' ? 'area' : (names.own ?? 'area');
  const place = subject === 'area' ? names.areaName : subjectName(names);
  const name = measureName(indicator.indicator, language);
  const known = years.filter((year) => 'value' in valueAt(asked, subject, year));
  const [fromYear = years[0] ?? indicator.year, toYear = indicator.year] = [known[0], years.at(-1)];
  const first = valueAt(asked, subject, fromYear);
  const words = indicatorHeadline(
    {
      indicator: name,
      place,
      kind: kindOf(indicator),
      fromYear,
      toYear,
      first: fromYear === toYear ? { missing: 'too-short' } : first,
      last: valueAt(asked, subject, toYear),
      median: valueAt(asked, 'median', toYear),
      floor: floorAt(indicator, first),
      ...headlineBasis(answer.basis),
    },
    language,
  );
  const range = formatYearRange(years[0] ?? toYear, toYear);
  const series = toldSeries(asked, names);
  const model: FigureModel = {
    id: slug(measureName(indicator.indicator, 'da')),
    eyebrow: texts('data.seriesEyebrow', { indicator: name }),
    unit: measureUnit(indicator.indicator, language),
    ...words,
    subline: texts('data.subline', { place, years: range }),
    columns: [
      { key: 'year', label: texts('data.year'), kind: 'year' },
      ...series.map(({ key, label }) => ({
        key,
        label,
        kind: kindOf(indicator),
        interval: key !== 'median',
      })),
    ],
    rows: years.map((year) => ({
      key: String(year),
      cells: [year, ...series.map(({ key }) => valueAt(asked, key, year))],
    })),
    notes: indicator.level === 'area' ? [texts('data.areaOnly')] : [],
    basis: answer.basis,
    howToRead: [texts('data.readLine', { place }), texts('data.noLine')],
    fileParts: [place, range],
  };
  return { model, line: lineOf(asked, years, names) };
}
