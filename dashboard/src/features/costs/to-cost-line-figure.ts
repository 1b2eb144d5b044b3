import type { LineModel } from '@tilbudsvifte/charts';
import { figureWord, formatMoney, formatYearRange } from '@tilbudsvifte/locale';
import { costsHeadline } from '@tilbudsvifte/locale/screens/costs';
import type { Headline } from '@tilbudsvifte/locale';
import type { CostsView } from '@tilbudsvifte/locale/screens/costs';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import type { Period } from '../../lib/search-param.ts';
import { costBreaks } from './cost-breaks.ts';
import type { CostBreaks } from './cost-breaks.ts';
import { costUnit, perWords, pricesWords } from './cost-choices.ts';
import type { CostChoices } from './cost-choices.ts';
import type { CostWords } from './cost-words.ts';
import { placeName } from './cost-words.ts';
import { costSeries } from './line-series.ts';
import type { CostSeries } from './line-series.ts';
import { costYears, isMeasured } from './read-costs.ts';
import { costTexts } from './cost-texts.ts';

/** Expenditure over time. */
export interface CostLineFigure {
  readonly model: FigureModel;
  readonly line: LineModel;
  /** Why there is no line to draw: the reason of the newest figure of accounts. */
  readonly absent: 'not-reported' | 'withheld' | 'group-needed' | undefined;
  /** Newest year of accounts shown. */
  readonly lastYear: number;
}

interface Shown {
  readonly answer: Schema<'CostsAnswer'>;
  readonly choices: CostChoices;
  readonly words: CostWords;
  readonly years: readonly number[];
  readonly series: readonly CostSeries[];
  readonly breaks: CostBreaks;
}

function changeBetween(first: Figure, last: Figure): Pick<CostsView, 'changeDkk' | 'changeShare'> {
  if (!('value' in last)) return { changeDkk: last };
  if (!('value' in first)) return { changeDkk: first };
  const value = last.value - first.value;
  return {
    changeDkk: { value },
    ...(first.value > 0 && { changeShare: { value: value / first.value } }),
  };
}

// From the first comparable year with a figure to the last one; without two of them there is no change to tell.
function headlineOf({ answer, choices, words, years, series, breaks }: Shown): Headline {
  const at = series[0]?.at ?? ((): Figure => ({ missing: 'not-reported' }));
  const known = years.filter((year) => year >= breaks.since && 'value' in at(year));
  const ended = years.filter((year) => !isBudgetOnly(answer, year));
  const [from = years[0] ?? 0, to = ended.at(-1) ?? from] = [known[0], known.at(-1)];
  const { basis } = answer;
  const per = perWords(choices, words.language);
  const change =
    known.length === 1 ? { changeDkk: { missing: 'too-short' } as const } : changeBetween(at(from), at(to));
  return costsHeadline(
    {
      place: placeName(words),
      ...(per !== undefined && { per }),
      fromYear: from,
      toYear: to,
      prices: choices.prices,
      ...(basis.priceLevel?.year && { priceYear: basis.priceLevel.year }),
      ...change,
      firstDkk: at(from),
      lastDkk: at(to),
      synthetic: basis.synthetic,
      coverage: basis.coverage,
    },
    words.language,
  );
}

const isBudgetOnly = ({ figures }: Pick<Schema<'CostsAnswer'>, 'figures'>, year: number): boolean =>
  !figures.some((row) => row.year === year && row.kind === 'accounts');

function absentOf({ choices, years, series }: Shown): CostLineFigure['absent'] {
  const figures = years.map((year): Figure => series[0]?.at(year) ?? { missing: 'not-reported' });
  const others = series.filter(({ role }) => role === 'budget').flatMap(({ at }) => years.map(at));
  if ([...figures, ...others].some((figure) => 'value' in figure)) return undefined;
  if (!isMeasured(choices)) return 'group-needed';
  const withheld = figures.some((figure) => 'missing' in figure && figure.missing === 'withheld');
  return withheld ? 'withheld' : 'not-reported';
}

function lineOf({ answer, words, years, series, breaks }: Shown): LineModel {
  return {
    periods: years.map((year) => ({ key: String(year), label: String(year) })),
    series: series.map(({ key, role, label, at }) => ({
      key,
      role,
      label,
      points: years.map((year) => ({
        figure: at(year),
        provisional: role === 'budget' && isBudgetOnly(answer, year),
      })),
    })),
    markers: breaks.markers,
    origin: { kind: 'zero' },
    formatTick: (value) => formatMoney(value, words.language),
  };
}

function notesOf({ answer, choices, words, years, breaks }: Shown): string[] {
  const texts = costTexts(words.language);
  const budgetOnly = years.filter((year) => isBudgetOnly(answer, year));
  return [
    ...breaks.notes,
    ...(choices.per === 'modtager'
      ? [texts('costs.noteBudgetOnlyPer')]
      : budgetOnly.map((year) => texts('costs.noteBudgetOnly', { year: String(year) }))),
    ...(choices.per === 'ialt' ? [texts('costs.noteNoMedian')] : []),
  ];
}

function readingOf({ words, years, series }: Shown): string[] {
  const texts = costTexts(words.language);
  const place = placeName(words);
  const last = years.findLast((year) => 'value' in (series[0]?.at(year) ?? { missing: 'not-reported' }));
  const figure = last === undefined ? undefined : series[0]?.at(last);
  if (last === undefined || figure === undefined) return [texts('costs.readLine', { place })];
  const value = figureWord(figure, 'money', words.language);
  return [
    texts('costs.readLine', { place }),
    texts('costs.readExample', { place, value, year: String(last) }),
  ];
}

function modelOf(shown: Shown): FigureModel {
  const { answer, choices, words, years, series } = shown;
  const texts = costTexts(words.language);
  const needed = texts('costs.groupNeeded');
  const { headline, summary, alt } = isMeasured(choices)
    ? headlineOf(shown)
    : { headline: needed, summary: [needed], alt: needed };
  const range = years.length === 0 ? '' : formatYearRange(years[0] ?? 0, years.at(-1) ?? 0);
  const group = texts(`costGroup.${choices.group}`);
  const place = placeName(words);
  return {
    id: 'nettodriftsudgifter',
    eyebrow: texts('costs.lineTitle'),
    unit: costUnit(choices, words.language),
    headline,
    subline: texts('costs.subline', {
      group,
      place,
      prices: pricesWords(answer.basis, words.language),
      years: range,
    }),
    summary,
    alt,
    columns: [
      { key: 'year', label: texts('context.year'), kind: 'year' },
      ...series.map(({ key, column }) => ({ key, label: column, kind: 'money' as const })),
    ],
    rows: years.map((year) => ({ key: String(year), cells: [year, ...series.map(({ at }) => at(year))] })),
    notes: notesOf(shown),
    basis: answer.basis,
    howToRead: readingOf(shown),
    fileParts: [place, group, costUnit(choices, words.language), range].filter((part) => part !== ''),
  };
}

/** Line figure of Økonomi — accounts and budget by year, the same figures as lines and as table. */
export function toCostLineFigure(
  answer: Schema<'CostsAnswer'>,
  choices: CostChoices,
  { words, period }: { readonly words: CostWords; readonly period: Period | undefined },
): CostLineFigure {
  const years = costYears(answer.figures, period);
  const series = costSeries(answer.figures, choices, words);
  const breaks = costBreaks(answer.notices, years, words.language);
  const shown = { answer, choices, words, years, series, breaks };
  const lastYear = years.findLast((year) => !isBudgetOnly(answer, year)) ?? years.at(-1) ?? 0;
  return { model: modelOf(shown), line: lineOf(shown), absent: absentOf(shown), lastYear };
}
