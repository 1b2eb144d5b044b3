import type { ReferenceBarsModel } from '@tilbudsvifte/charts';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import type { CostGroup } from './cost-choices.ts';
import type { CostWords } from './cost-words.ts';
import { signedShare } from './signed-share.ts';
import { budgetModel } from './to-budget-figure.ts';
import type { BarsFigure } from './to-budget-figure.ts';
import { costTexts } from './cost-texts.ts';

/** Deviation of every municipality as a bar, and all measures as a table. */
export function toCertaintyFigure(
  answer: Schema<'BudgetCertaintyAnswer'>,
  words: CostWords,
  group: CostGroup,
): BarsFigure {
  const { language } = words;
  const texts = costTexts(language);
  const named = answer.figures
    .filter((row) => row.group === group)
    .map((row) => ({ ...row, name: words.municipalities.get(row.municipality)?.name ?? words.areaName }));
  const own = named.filter(({ municipality }) => municipality !== 'area');
  const size = (row: (typeof own)[number]): number =>
    'value' in row.meanDeviationShare ? row.meanDeviationShare.value : Number.NEGATIVE_INFINITY;
  const whole = budgetModel(answer, { ...words, own: undefined }, group);
  const model: FigureModel = {
    ...whole,
    id: 'alle-kommuners-budgetsikkerhed',
    eyebrow: texts('costBudgets.all'),
    columns: certaintyColumns(language),
    rows: named.map((row) => ({
      key: row.municipality,
      cells: [
        row.name,
        row.meanDeviationShare,
        row.meanAbsoluteShare,
        row.withinTwoPercent,
        row.overspendChance,
        row.buffer80Share,
        row.bufferDkk,
      ],
      ...(row.municipality === words.own && { own: true }),
      ...(row.municipality === 'area' && { total: true }),
    })),
    howToRead: [texts('costBudgets.readAll')],
  };
  const bars: ReferenceBarsModel = {
    label: model.headline,
    headings: { name: costTexts(language)('table.municipality'), value: texts('costBudgets.deviation') },
    bars: [...own]
      .sort((a, b) => size(b) - size(a))
      .map((row) => ({
        key: row.municipality,
        name: row.name,
        abbreviation: words.municipalities.get(row.municipality)?.abbreviation ?? row.municipality,
        figure: row.meanDeviationShare,
        text: signedShare(row.meanDeviationShare, language),
        ...(row.municipality === words.own && { own: true }),
      })),
  };
  return { model, bars };
}

function certaintyColumns(language: CostWords['language']): FigureModel['columns'] {
  const texts = costTexts(language);
  return [
    { key: 'municipality', label: costTexts(language)('table.municipality'), kind: 'text' },
    { key: 'meanDeviationShare', label: texts('costBudgets.mean'), kind: 'share' },
    { key: 'meanAbsoluteShare', label: texts('costBudgets.absolute'), kind: 'share' },
    { key: 'withinTwoPercent', label: texts('costBudgets.withinShare'), kind: 'share' },
    { key: 'overspendChance', label: texts('costBudgets.chanceShare'), kind: 'share' },
    { key: 'buffer80Share', label: texts('costBudgets.bufferShare'), kind: 'share' },
    { key: 'bufferDkk', label: texts('costBudgets.bufferDkk'), kind: 'money' },
  ];
}
