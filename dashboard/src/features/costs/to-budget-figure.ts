import type { ReferenceBarsModel } from '@tilbudsvifte/charts';
import { formatYearRange } from '@tilbudsvifte/locale';
import { costBudgetsHeadline } from '@tilbudsvifte/locale/screens/costs';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { costBreaks } from './cost-breaks.ts';
import { pricesWords } from './cost-choices.ts';
import type { CostGroup } from './cost-choices.ts';
import type { CostWords } from './cost-words.ts';
import { placeName } from './cost-words.ts';
import { signedShare } from './signed-share.ts';
import { costTexts } from './cost-texts.ts';

/** A figure drawn as bars from zero. */
export interface BarsFigure {
  readonly model: FigureModel;
  readonly bars: ReferenceBarsModel;
}

type Answer = Schema<'BudgetCertaintyAnswer'>;

const gone: Figure = { missing: 'not-reported' };

/** Rows of the place that the page is about. */
function ofPlace({ figures, years }: Answer, words: CostWords, group: CostGroup) {
  const place = words.own ?? 'area';
  return {
    row: figures.find((one) => one.municipality === place && one.group === group),
    years: years.filter((one) => one.municipality === place && one.group === group),
  };
}

const countOf = (figure: Figure | undefined): number => (figure && 'value' in figure ? figure.value : 0);

/** Line under the headline: area of spending, place, price level and years. */
export function budgetSubline(
  { basis }: Answer,
  {
    place,
    group,
    language,
  }: { readonly place: string; readonly group: CostGroup; readonly language: CostWords['language'] },
): string {
  return costTexts(language)('costBudgets.subline', {
    group: costTexts(language)(`costGroup.${group}`),
    place,
    prices: pricesWords(basis, language),
    years: formatYearRange(Number(basis.period.from), Number(basis.period.to)),
  });
}

function exampleOf(years: Answer['years'], { language }: CostWords): string[] {
  const last = years.findLast(({ deviationShare }) => 'value' in deviationShare);
  if (!last || !('value' in last.deviationShare)) return [];
  const { value } = last.deviationShare;
  const said = { year: String(last.year), share: Math.abs(value), side: value >= 0 ? 'over' : 'under' };
  return [costTexts(language)('costBudgets.readExample', said)];
}

/** Figure model of the place's budgets, year by year. */
export function budgetModel(answer: Answer, words: CostWords, group: CostGroup): FigureModel {
  const { language } = words;
  const texts = costTexts(language);
  const { row, years } = ofPlace(answer, words, group);
  const [fromYear, toYear] = [Number(answer.basis.period.from), Number(answer.basis.period.to)];
  const place = placeName(words);
  return {
    id: 'budgetsikkerhed',
    eyebrow: texts('costBudgets.eyebrow'),
    unit: texts('costBudgets.unit'),
    ...costBudgetsHeadline(
      {
        ...headlineBasis(answer.basis),
        place,
        fromYear,
        toYear,
        years: countOf(row?.years),
        meanDeviationShare: row?.meanDeviationShare ?? gone,
        withinTwoPercent: row?.withinTwoPercent ?? gone,
        theilBias: row?.theilBias ?? gone,
        overspendChance: row?.overspendChance ?? gone,
        buffer80Share: row?.buffer80Share ?? gone,
      },
      language,
    ),
    subline: budgetSubline(answer, { place, group, language }),
    columns: [
      { key: 'year', label: texts('costBudgets.year'), kind: 'year' },
      { key: 'budgetDkk', label: texts('costBudgets.budget'), kind: 'money' },
      { key: 'accountsDkk', label: texts('costBudgets.accounts'), kind: 'money' },
      { key: 'deviationDkk', label: texts('costBudgets.deviation'), kind: 'money' },
      { key: 'deviationShare', label: texts('costBudgets.deviationShare'), kind: 'share' },
    ],
    rows: years.map(({ year, budgetDkk, accountsDkk, deviationDkk, deviationShare }) => ({
      key: String(year),
      cells: [year, budgetDkk, accountsDkk, deviationDkk, deviationShare],
    })),
    notes: [
      ...costBreaks(answer.notices, [fromYear, toYear], language).notes,
      texts('costBudgets.noteSplit'),
    ],
    basis: answer.basis,
    howToRead: [texts('costBudgets.read'), ...exampleOf(years, words)],
    fileParts: [place, costTexts(language)(`costGroup.${group}`), `${fromYear}-${toYear}`],
  };
}

/** Budget certainty of the place — one bar a year: accounts minus budget as a share of the budget. */
export function toBudgetFigure(answer: Answer, words: CostWords, group: CostGroup): BarsFigure {
  const model = budgetModel(answer, words, group);
  const texts = costTexts(words.language);
  const bars: ReferenceBarsModel = {
    label: model.headline,
    headings: { name: texts('costBudgets.year'), value: texts('costBudgets.deviation') },
    bars: ofPlace(answer, words, group).years.map(({ year, deviationShare }) => ({
      key: String(year),
      name: String(year),
      abbreviation: String(year),
      figure: deviationShare,
      text: signedShare(deviationShare, words.language),
    })),
  };
  return { model, bars };
}
