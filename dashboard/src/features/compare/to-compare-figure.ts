import { slug } from '@tilbudsvifte/locale';
import { compareHeadline, compareTexts, standingOf } from '@tilbudsvifte/locale/screens/compare';
import type { FigureModel, TableColumn, TableRow } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { floorAt, kindOf } from '../../lib/indicator-words.ts';
import { measureName, measureUnit, placeName } from './compare-names.ts';
import type { CompareNames } from './compare-names.ts';
import { compareLines } from './compare-view.ts';
import type { CompareLine, CompareOrder } from './compare-view.ts';

/** The comparison as a table. */
export interface CompareFigure {
  readonly model: FigureModel;
  readonly lines: readonly CompareLine[];
}

function columnsOf(codes: readonly string[], names: CompareNames): TableColumn[] {
  const texts = compareTexts(names.language);
  return [
    { key: 'indicator', label: texts('compare.indicator'), kind: 'text' },
    { key: 'unit', label: texts('compare.unitColumn'), kind: 'text' },
    { key: 'year', label: texts('compare.year'), kind: 'year' },
    ...codes.map((code): TableColumn => ({
      key: `m${code}`,
      label: placeName(names, code),
      kind: 'decimal',
      interval: true,
    })),
    { key: 'median', label: texts('compare.median'), kind: 'decimal' },
    { key: 'area', label: names.areaName, kind: 'decimal' },
  ];
}

function rowOf({ indicator, chosen, median, area }: CompareLine, { language }: CompareNames): TableRow {
  return {
    key: indicator.indicator,
    kind: kindOf(indicator),
    cells: [
      measureName(indicator.indicator, language),
      measureUnit(indicator.indicator, language),
      indicator.year,
      ...chosen.map(({ value }) => value),
      median,
      area,
    ],
  };
}

/** "blandt områdets 29 kommuner". */
export function amongWords({ totals }: Schema<'CompareAnswer'>, { language, rule }: CompareNames): string {
  const n = totals.peers.municipalities.length;
  return compareTexts(language)(`compare.among.${rule}`, { n });
}

/** Figure of a comparison — headline, table and rows to draw, from the same lines. */
export function toCompareFigure(
  answer: Schema<'CompareAnswer'>,
  names: CompareNames,
  order: CompareOrder,
): CompareFigure {
  const { language } = names;
  const texts = compareTexts(language);
  const { municipalities: codes, peers } = answer.totals;
  const lines = compareLines(answer, names, order);
  const own = codes[0];
  const among = amongWords(answer, names);
  const year = String(answer.basis.period.to);
  const words = compareHeadline(
    {
      name: own === undefined ? undefined : placeName(names, own),
      among,
      peers: peers.municipalities.length,
      municipalities: codes.length,
      standings: lines.map(({ chosen, median, indicator }) =>
        standingOf(chosen[0]?.value ?? { missing: 'not-reported' }, median, floorAt(indicator, median)),
      ),
      ...headlineBasis(answer.basis),
    },
    language,
  );
  const title = texts('compare.eyebrow');
  const model: FigureModel = {
    id: slug(compareTexts('da')('compare.eyebrow')),
    eyebrow: title,
    unit: texts('compare.unit'),
    ...words,
    subline: texts('compare.subline', { peers: among, year }),
    columns: columnsOf(codes, names),
    rows: lines.map((line) => rowOf(line, names)),
    notes: [texts('compare.warning')],
    basis: answer.basis,
    howToRead: [texts('compare.readStrip'), texts('compare.readRank')],
    fileParts: [...codes.map((code) => placeName(names, code)), names.areaName, year],
  };
  return { model, lines };
}
