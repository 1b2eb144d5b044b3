import { createTexts, gapGroupHeadline } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel, TableRow } from '../../components/figure-card/figure-model.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { nameOf } from '../../lib/name-of.ts';
import { toGapChart } from './gap-chart.ts';
import { threeWayMeasures } from './gap-measures.ts';
import { gapOf, gapRules, requiredHeading, requiredOf, ruleSentence } from './gap-rule.ts';
import { gapUnit } from '../../lib/gap-unit.ts';
import type { GapRow, GapRule, GapsAnswer, GapView } from './gap-view.ts';
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

/** One way to calculate the need of a group in the area. */
export interface GapWay {
  readonly rule: GapRule;
  readonly name: string;
  readonly required: Figure;
  readonly gap: Figure;
  readonly chosen: boolean;
}

/** The card of one target group, with its need calculated three ways. */
export interface GroupGapFigure extends GapFigure {
  readonly ways: readonly GapWay[];
}

function threeWays(row: GapRow, view: GapView): readonly GapWay[] {
  return gapRules.map((rule) => ({
    rule,
    name: requiredHeading(rule, view),
    required: requiredOf(row, rule),
    gap: gapOf(row, rule),
    chosen: rule === view.rule,
  }));
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
