import { createTexts, gapGroupHeadline } from '@tilbudsvifte/locale';
import type { FigureModel, TableColumn, TableRow } from '../../components/figure-card/figure-model.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { nameOf } from '../../lib/name-of.ts';
import { toGapChart } from './gap-chart.ts';
import { threeWayMeasures } from './gap-measures.ts';
import { gapOf, gapRules, requiredHeading, requiredOf, ruleSentence } from './gap-rule.ts';
import { gapUnit } from './gap-unit.ts';
import type { GapRow, GapsAnswer, GapView } from './gap-view.ts';
import { ownSentence } from './region-headline.ts';
import { orderGaps, readGaps } from './to-region-gap-figure.ts';
import type { GapFigure } from './to-region-gap-figure.ts';

/** What the card of one target group is made of. */
export interface GroupAnswers {
  /** The group in the whole area. */
  readonly row: GapRow;
  /** The answer by target group and municipality. */
  readonly cells: GapsAnswer;
}

/** The card of one target group, with the small table of the three ways to calculate need. */
export interface GroupGapFigure extends GapFigure {
  readonly ways: { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] };
}

function threeWays(row: GapRow, view: GapView): GroupGapFigure['ways'] {
  const texts = createTexts(view.language);
  return {
    columns: [
      { key: 'way', label: texts('gaps.way'), kind: 'text' },
      { key: 'required', label: texts('gaps.required'), kind: 'integer' },
      { key: 'places', label: texts('gaps.places'), kind: 'integer' },
      { key: 'gap', label: texts('gaps.gap'), kind: 'signed' },
    ],
    rows: gapRules.map((rule) => ({
      key: rule,
      own: rule === view.rule,
      cells: [requiredHeading(rule, view), requiredOf(row, rule), row.places, gapOf(row, rule)],
    })),
  };
}

function tableRows({ row, cells }: GroupAnswers, view: GapView): TableRow[] {
  const measures = threeWayMeasures(view);
  const group = row.targetGroup;
  const texts = createTexts(view.language);
  const entries = orderGaps(
    cells.figures.filter(({ targetGroup }) => targetGroup === group),
    view,
  );
  return [
    ...entries.map((entry) => ({
      key: entry.key,
      own: entry.own,
      cells: [entry.name, ...measures.map((measure) => measure.of(entry.row))],
    })),
    {
      key: 'area',
      total: true,
      cells: [texts('gaps.areaTotal'), ...measures.map((measure) => measure.of(row))],
    },
  ];
}

/** One target group — its need three ways in the area, and places against need in each municipality. */
export function toGroupGapFigure(answers: GroupAnswers, view: GapView): GroupGapFigure {
  const { row, cells } = answers;
  const { language, names, own } = view;
  const { basis } = cells;
  const texts = createTexts(language);
  const targetGroup = names.targetGroup(row.targetGroup ?? '');
  const area = nameOf(basis.area, language);
  const year = basis.period.to;
  const { need, places, availability } = row;
  const gap = gapOf(row, view.rule);
  const numbers = { year: Number(year), need, places, gap, availability };
  const words = gapGroupHeadline({ ...headlineBasis(basis), targetGroup, area, ...numbers }, language);
  const local = cells.figures.filter((cell) => cell.targetGroup === row.targetGroup);
  const entries = orderGaps(local, view);
  const ownRow = local.find(({ municipality }) => own !== undefined && municipality === own);
  const rowHeading = texts('gaps.byMunicipality');
  const model: FigureModel = {
    id: 'mangler-gruppe',
    eyebrow: targetGroup,
    unit: gapUnit(row.unit, language),
    ...words,
    subline: `${texts('gaps.dumbbellSub', { targetGroup, year })} ${ruleSentence(view)}`,
    summary: [...words.summary, ownSentence(ownRow, view)].filter(Boolean),
    columns: [{ key: 'municipality', label: rowHeading, kind: 'text' }, ...threeWayMeasures(view)],
    rows: tableRows(answers, view),
    notes: [texts('gaps.locationNote'), texts('gaps.totalsNote')],
    basis,
    howToRead: readGaps(entries, view),
    fileParts: [area, targetGroup, year],
  };
  const chart = toGapChart(entries, view, { label: texts('gaps.dumbbellTitle'), rowHeading });
  return { model, chart, ways: threeWays(row, view) };
}
