import type { DumbbellModel } from '@tilbudsvifte/charts';
import { compareDanish, createTexts, placePhrase } from '@tilbudsvifte/locale';
import { cooperationHeadline } from '@tilbudsvifte/locale/screens/cooperation';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import { type CodeNames, unitText } from '../../lib/code-names.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { nameOf } from '../../lib/name-of.ts';
import { cooperationChart, type NamedRow } from './cooperation-chart.ts';
import { cooperationMeasures } from './cooperation-columns.ts';
import { type CooperationAnswer, percent, wordsOf } from './cooperation-view.ts';

/** A card of places apart and together: words, table and drawing from the same rows. */
export interface CooperationFigure {
  readonly model: FigureModel;
  readonly chart: DumbbellModel;
}

/** Rows with the largest gain first; those that cannot be shown last, by name. */
function ordered({ figures }: CooperationAnswer, names: CodeNames): NamedRow[] {
  const gain = ({ row: { savedPooled: saved } }: NamedRow): number =>
    'value' in saved ? saved.value : -Infinity;
  const units = new Set(figures.map(({ unit }) => unit));
  return figures
    .map((row) => ({
      key: row.targetGroup,
      name: names.targetGroup(row.targetGroup),
      row,
      ...(units.size > 1 && { note: unitText(row.unit, names.language) }),
    }))
    .sort((a, b) => (gain(a) === gain(b) ? compareDanish(a.name, b.name) : gain(b) - gain(a)));
}

/** What holds for the numbers of these figures. */
export function cooperationNotes({ totals, notices }: CooperationAnswer, names: CodeNames): string[] {
  const texts = wordsOf(names);
  const shared = notices.some(({ code }) => code === 'shared-places-split');
  const left = totals.groupsLeftOut;
  return [
    texts('cooperation.assumption'),
    ...(left > 0 ? [texts('cooperation.leftOut', { n: left })] : []),
    ...(shared ? [createTexts(names.language)('notice.shared-places-split')] : []),
  ];
}

/** How to read the rows, with the first complete one as the example. */
export function readCooperation(rows: readonly NamedRow[], names: CodeNames): string[] {
  const texts = wordsOf(names);
  const uncertain = rows.some(({ row }) => 'lo' in row.placesAlone);
  const examples = rows.flatMap(({ name, row: { placesAlone: alone, placesPooled: pooled } }) =>
    'value' in alone && 'value' in pooled && alone.lo === undefined
      ? [texts('cooperation.readExample', { name, alone: alone.value, pooled: pooled.value })]
      : [],
  );
  return [
    texts('cooperation.readGroups'),
    ...(uncertain ? [texts('cooperation.readInterval')] : []),
    ...examples.slice(0, 1),
  ];
}

/** Line below the headline: the rule that places are counted by. */
export function cooperationSubline({ basis, totals }: CooperationAnswer, names: CodeNames): string {
  const place = placePhrase(nameOf(basis.area, names.language), names.language);
  const refusal = percent(totals.refusal);
  return wordsOf(names)('cooperation.sub', { place, year: basis.period.to, refusal });
}

/** Samarbejde's first card — every target group apart, in clusters and together. */
export function toCooperationFigure(answer: CooperationAnswer, names: CodeNames): CooperationFigure {
  const { basis, totals } = answer;
  const texts = wordsOf(names);
  const rows = ordered(answer, names);
  const measures = cooperationMeasures(names);
  const area = nameOf(basis.area, names.language);
  const title = texts('cooperation.groupsTitle');
  const rowHeading = texts('cooperation.targetGroup');
  const model: FigureModel = {
    id: 'samarbejde',
    eyebrow: title,
    unit: texts('cooperation.unit'),
    ...cooperationHeadline(
      {
        ...headlineBasis(basis),
        place: area,
        year: Number(basis.period.to),
        refusal: totals.refusal,
        alone: totals.dayPlacesAlone,
        pooled: totals.dayPlacesPooled,
        saved: totals.daySavedPooled,
        groupsLeftOut: totals.groupsLeftOut,
      },
      names.language,
    ),
    subline: cooperationSubline(answer, names),
    columns: [
      { key: 'targetGroup', label: rowHeading, kind: 'text' },
      { key: 'unit', label: texts('cooperation.kind'), kind: 'text' },
      ...measures,
    ],
    rows: rows.map(({ key, name, row }) => ({
      key,
      cells: [name, unitText(row.unit, names.language), ...measures.map((measure) => measure.of(row))],
    })),
    notes: cooperationNotes(answer, names),
    basis,
    howToRead: readCooperation(rows, names),
    fileParts: [area, basis.period.to],
  };
  return { model, chart: cooperationChart(rows, names, { label: title, rowHeading }) };
}
