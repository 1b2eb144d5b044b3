import { createTexts, figureWord, formatFigure } from '@tilbudsvifte/locale';
import type { GapMatrixModel, MatrixCell, MatrixRow } from '@tilbudsvifte/charts';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import { nameOf } from '../../lib/name-of.ts';
import { gapLegend, gapLook, gapThresholds } from './gap-look.ts';
import { ruleSentence } from './gap-rule.ts';
import { gapUnit } from './gap-unit.ts';
import type { GapView } from './gap-view.ts';
import { matrixHeadline } from './matrix-headline.ts';
import { matrixGaps, matrixOrder } from './matrix-order.ts';
import type { MatrixAnswers, MatrixGaps } from './matrix-order.ts';

/** The matrix: words, table and drawing from the same gaps. */
export interface GapMatrixFigure {
  readonly model: FigureModel;
  readonly chart: GapMatrixModel;
}

interface MatrixParts {
  readonly answers: MatrixAnswers;
  readonly view: GapView;
  readonly gaps: MatrixGaps;
  readonly groups: readonly string[];
  readonly municipalities: readonly string[];
}

function allGaps({ groups, municipalities, gaps }: MatrixParts): Figure[] {
  return groups.flatMap((group) => municipalities.map((municipality) => gaps.cell(group, municipality)));
}

function cellWords(gap: Figure, { language }: GapView): string {
  const word = figureWord(gap, 'signed', language);
  return 'value' in gap ? createTexts(language)('gaps.cellPlaces', { gap: word }) : word;
}

function chartRow(group: string, parts: MatrixParts): MatrixRow {
  const { view, gaps, municipalities, answers } = parts;
  const { language, names } = view;
  const texts = createTexts(language);
  const thresholds = gapThresholds(allGaps(parts));
  const cell = (municipality: string): MatrixCell => {
    const gap = gaps.cell(group, municipality);
    const value = cellWords(gap, view);
    const name = texts('gaps.cellLabel', {
      targetGroup: names.targetGroup(group),
      municipality: names.municipality(municipality),
      value,
    });
    return { ...gapLook(gap, thresholds), text: formatFigure(gap, 'signed', language), name };
  };
  const unit = answers.cells.figures.find(({ targetGroup }) => targetGroup === group)?.unit ?? 'day';
  return {
    key: group,
    label: names.targetGroup(group),
    ...(unit !== 'day' && { note: gapUnit(unit, language) }),
    cells: Object.fromEntries(municipalities.map((municipality) => [municipality, cell(municipality)])),
    total: formatFigure(gaps.group(group), 'signed', language),
  };
}

/** Keys of the headings that are no municipality, for sorting. */
export const matrixHeadings = { groups: 'navn', total: 'mangel' } as const;

function toChart(parts: MatrixParts): GapMatrixModel {
  const { view, gaps, groups, municipalities } = parts;
  const { language, names, own } = view;
  const texts = createTexts(language);
  const all = allGaps(parts);
  const totals = municipalities.map((code) => [
    code,
    formatFigure(gaps.municipality(code), 'signed', language),
  ]);
  return {
    label: texts('gaps.matrixTitle'),
    rowHeading: { key: matrixHeadings.groups, label: texts('gaps.targetGroup') },
    columns: municipalities.map((key) => ({ key, label: names.municipality(key), own: key === own })),
    rows: groups.map((group) => chartRow(group, parts)),
    totalHeading: { key: matrixHeadings.total, label: texts('gaps.areaTotal') },
    columnTotals: { label: texts('gaps.municipalityTotal'), texts: Object.fromEntries(totals) },
    legend: gapLegend(all, gapThresholds(all), language),
  };
}

function toRows({ view, gaps, groups, municipalities }: MatrixParts): FigureModel['rows'] {
  const texts = createTexts(view.language);
  const beyond: Figure = { missing: 'not-applicable' };
  return [
    ...groups.map((group) => ({
      key: group,
      cells: [
        view.names.targetGroup(group),
        gaps.group(group),
        ...municipalities.map((municipality) => gaps.cell(group, municipality)),
      ],
    })),
    {
      key: 'total',
      total: true,
      cells: [texts('gaps.municipalityTotal'), beyond, ...municipalities.map(gaps.municipality)],
    },
  ];
}

function toColumns({ view, municipalities }: MatrixParts): FigureModel['columns'] {
  const texts = createTexts(view.language);
  const gap = (key: string, label: string) => ({ key, label, kind: 'signed' as const });
  return [
    { key: 'targetGroup', label: texts('gaps.targetGroup'), kind: 'text' },
    gap('area', texts('gaps.areaTotal')),
    ...municipalities.map((code) => gap(code, view.names.municipality(code))),
  ];
}

/** Mangler's matrix — target groups by municipalities, the local balance at the chosen rule in every cell. */
export function toGapMatrixFigure(answers: MatrixAnswers, view: GapView): GapMatrixFigure {
  const texts = createTexts(view.language);
  const { basis } = answers.cells;
  const gaps = matrixGaps(answers, view);
  const order = matrixOrder(answers, gaps, view);
  const parts: MatrixParts = { answers, view, gaps, ...order };
  const { reported, expected } = basis.coverage;
  const partial = reported < expected ? texts('headline.coverage', { reported, expected }) : '';
  const words = matrixHeadline({ ...order, year: basis.period.to, partial }, gaps, view);
  const model: FigureModel = {
    id: 'mangler-matrix',
    eyebrow: texts('gaps.matrixTitle'),
    unit: texts('gaps.unitPlaces'),
    ...words,
    subline: `${texts('gaps.matrixSub', { year: basis.period.to })} ${ruleSentence(view)}`,
    columns: toColumns(parts),
    rows: toRows(parts),
    notes: [texts('gaps.locationNote'), texts('gaps.totalsNote')],
    basis,
    howToRead: [texts('gaps.readMatrix'), texts('gaps.locationNote'), ...words.summary.slice(1, 2)],
    fileParts: [nameOf(basis.area, view.language), basis.period.to],
  };
  return { model, chart: toChart(parts) };
}
