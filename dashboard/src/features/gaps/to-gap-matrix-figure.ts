import { createTexts, figureWord } from '@tilbudsvifte/locale';
import { forecastsTexts } from '@tilbudsvifte/locale/screens/forecasts';
import type { DivergingThresholds, GapMatrixModel, MatrixCell, MatrixRow } from '@tilbudsvifte/charts';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import { nameOf } from '../../lib/name-of.ts';
import { classWords, encodings, gapText, inUnit } from './gap-encoding.ts';
import type { GapEncoding } from './gap-encoding.ts';
import { gapLegend, gapLook, gapThresholds } from './gap-look.ts';
import { ruleSentence } from './gap-rule.ts';
import { gapUnit } from '../../lib/gap-unit.ts';
import type { GapView } from './gap-view.ts';
import { matrixHeadline } from './matrix-headline.ts';
import { matrixGaps, matrixOrder } from './matrix-order.ts';
import type { MatrixAnswers, MatrixGaps } from './matrix-order.ts';

/** The matrix: words, table and drawing from the same gaps. */
export interface GapMatrixFigure {
  readonly model: FigureModel;
  readonly chart: GapMatrixModel;
}

/** Gaps as they are printed: the answers in places, or held against need or people. */
export interface MatrixShown {
  readonly answers: MatrixAnswers;
  readonly encoding: GapEncoding;
}

interface MatrixParts {
  readonly answers: MatrixAnswers;
  readonly view: GapView;
  /** As printed. */
  readonly gaps: MatrixGaps;
  readonly encoding: GapEncoding;
  readonly groups: readonly string[];
  readonly municipalities: readonly string[];
}

/** What the colours of all cells are found from, once for the whole matrix. */
interface MatrixColours {
  readonly gaps: readonly Figure[];
  readonly thresholds: DivergingThresholds;
}

function coloursOf({ groups, municipalities, gaps, encoding }: MatrixParts): MatrixColours {
  const all = groups.flatMap((group) =>
    municipalities.map((municipality) => inUnit(gaps.cell(group, municipality), encoding)),
  );
  return { gaps: all, thresholds: gapThresholds(all, encodings[encoding].neutral) };
}

function cellWords(gap: Figure, { view: { language }, encoding }: MatrixParts): string {
  if (!('value' in gap)) return figureWord(gap, 'signed', language);
  const text = gapText(gap, encoding, language);
  if (encoding === 'antal') return createTexts(language)('gaps.cellPlaces', { gap: text });
  return `${text} (${forecastsTexts(language)(`forecasts.encoding.${encoding}`)})`;
}

function chartRow(group: string, parts: MatrixParts, { thresholds }: MatrixColours): MatrixRow {
  const { view, gaps, municipalities, answers, encoding } = parts;
  const { language, names } = view;
  const texts = createTexts(language);
  const cell = (municipality: string): MatrixCell => {
    const gap = gaps.cell(group, municipality);
    const value = cellWords(gap, parts);
    const name = texts('gaps.cellLabel', {
      targetGroup: names.targetGroup(group),
      municipality: names.municipality(municipality),
      value,
    });
    const text = gapText(gap, encoding, language);
    return { ...gapLook(inUnit(gap, encoding), thresholds), text, name };
  };
  const unit = answers.cells.figures.find(({ targetGroup }) => targetGroup === group)?.unit ?? 'day';
  return {
    key: group,
    label: names.targetGroup(group),
    ...(unit !== 'day' && { note: gapUnit(unit, language) }),
    cells: Object.fromEntries(municipalities.map((municipality) => [municipality, cell(municipality)])),
    total: gapText(gaps.group(group), encoding, language),
  };
}

/** Keys of the headings that are no municipality, for sorting. */
export const matrixHeadings = { groups: 'navn', total: 'mangel' } as const;

function legendOf(
  { view, encoding }: MatrixParts,
  { gaps, thresholds }: MatrixColours,
): GapMatrixModel['legend'] {
  const legend = gapLegend(gaps, thresholds, view.language);
  if (encoding === 'antal') return legend;
  const title = forecastsTexts(view.language)(`forecasts.encoding.${encoding}`);
  return { ...legend, title, classes: classWords(thresholds, encoding, view.language) };
}

function toChart(parts: MatrixParts): GapMatrixModel {
  const { view, gaps, groups, municipalities, encoding } = parts;
  const { language, names, own } = view;
  const texts = createTexts(language);
  const colours = coloursOf(parts);
  const totals = municipalities.map((code) => [code, gapText(gaps.municipality(code), encoding, language)]);
  return {
    label: texts('gaps.matrixTitle'),
    rowHeading: { key: matrixHeadings.groups, label: texts('gaps.targetGroup') },
    columns: municipalities.map((key) => ({ key, label: names.municipality(key), own: key === own })),
    rows: groups.map((group) => chartRow(group, parts, colours)),
    totalHeading: { key: matrixHeadings.total, label: texts('gaps.areaTotal') },
    columnTotals: { label: texts('gaps.municipalityTotal'), texts: Object.fromEntries(totals) },
    legend: legendOf(parts, colours),
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

function toColumns({ view, municipalities, encoding }: MatrixParts): FigureModel['columns'] {
  const texts = createTexts(view.language);
  const gap = (key: string, label: string) => ({ key, label, kind: encodings[encoding].kind });
  return [
    { key: 'targetGroup', label: texts('gaps.targetGroup'), kind: 'text' },
    gap('area', texts('gaps.areaTotal')),
    ...municipalities.map((code) => gap(code, view.names.municipality(code))),
  ];
}

/** Mangler's matrix — target groups by municipalities, the local balance at the chosen rule in every cell. */
export function toGapMatrixFigure(
  answers: MatrixAnswers,
  view: GapView,
  shown: MatrixShown = { answers, encoding: 'antal' },
): GapMatrixFigure {
  const texts = createTexts(view.language);
  const more = forecastsTexts(view.language);
  const { basis } = answers.cells;
  const gaps = matrixGaps(answers, view);
  const order = matrixOrder(answers, gaps, view);
  const { encoding } = shown;
  // The order and the words are about places, whatever the cells are held against.
  const parts: MatrixParts = { answers, view, gaps: matrixGaps(shown.answers, view), encoding, ...order };
  const { reported, expected } = basis.coverage;
  const partial = reported < expected ? texts('headline.coverage', { reported, expected }) : '';
  const words = matrixHeadline({ ...order, year: basis.period.to, partial }, gaps, view);
  const model: FigureModel = {
    id: 'mangler-matrix',
    eyebrow: texts('gaps.matrixTitle'),
    unit: encoding === 'antal' ? texts('gaps.unitPlaces') : more(`forecasts.encoding.${encoding}`),
    ...words,
    subline: `${texts('gaps.matrixSub', { year: basis.period.to })} ${ruleSentence(view)}`,
    columns: toColumns(parts),
    rows: toRows(parts),
    notes: [
      ...(encoding === 'antal' ? [] : [more(`forecasts.encoding.${encoding}.note`)]),
      texts('gaps.locationNote'),
      texts('gaps.totalsNote'),
    ],
    basis,
    howToRead: [texts('gaps.readMatrix'), texts('gaps.locationNote'), ...words.summary.slice(1, 2)],
    fileParts: [nameOf(basis.area, view.language), basis.period.to],
  };
  return { model, chart: toChart(parts) };
}
