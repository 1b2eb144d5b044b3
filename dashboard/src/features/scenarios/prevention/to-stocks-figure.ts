import type { LineFocus, LineModel, Series } from '@tilbudsvifte/charts';
import { figureWord, formatInteger } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import { preventionStocksHeadline, preventionTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { FigureModel, TableColumn, TableRow } from '../../../components/figure-card/figure-model.ts';
import type { ScenarioRow } from '../../../lib/scenario-answers.ts';
import {
  figureOf,
  type PreventionFigures,
  supportName,
  valueOf,
  wordOf,
  yearName,
} from './prevention-figures.ts';

/** Citizens by kind of support and year, with and without the programme. */
export interface StocksFigure {
  readonly model: FigureModel;
  readonly line: LineModel;
  readonly describe: (focus: LineFocus) => string;
}

const mostKinds = 2;

interface Stocks {
  readonly kinds: readonly string[];
  readonly byYear: readonly (readonly ScenarioRow[])[];
}

function stocksOf({ result }: PreventionFigures): Stocks {
  const rows = result.tables['stocks-by-year'] ?? [];
  const years = [...new Set(rows.map(({ programmeYear }) => programmeYear))];
  return {
    kinds: [...new Set(rows.map((row) => wordOf(row, 'support')))],
    byYear: years.map((year) => rows.filter(({ programmeYear }) => programmeYear === year)),
  };
}

const rowOf = (rows: readonly ScenarioRow[] | undefined, kind: string): ScenarioRow | undefined =>
  rows?.find((row) => row.support === kind);

/** The kinds that change most by the end, institutions first among equals. */
function drawnKinds({ kinds, byYear }: Stocks): readonly string[] {
  const change = (kind: string): number =>
    Math.abs(valueOf(figureOf(rowOf(byYear.at(-1), kind), 'difference')));
  const first = (kind: string): number => Number(kind !== 'institution');
  return [...kinds].sort((a, b) => change(b) - change(a) || first(a) - first(b)).slice(0, mostKinds);
}

function seriesOf(stocks: Stocks, kind: string, { language }: PreventionFigures): Series[] {
  const texts = preventionTexts(language);
  const main = drawnKinds(stocks)[0] === kind;
  const points = (column: string): { figure: Figure }[] =>
    stocks.byYear.map((rows) => ({ figure: figureOf(rowOf(rows, kind), column) }));
  const end = (column: string): number =>
    Math.round(valueOf(figureOf(rowOf(stocks.byYear.at(-1), kind), column)));
  const support = supportName(kind, language);
  return [
    {
      key: `${kind} after`,
      role: main ? 'own' : 'area',
      label: texts('prevention.withEnd', { support, n: end('citizensAfter') }),
      points: points('citizensAfter'),
    },
    {
      key: `${kind} before`,
      role: main ? 'median' : 'context',
      label: texts('prevention.withoutEnd', { support, n: end('citizensBefore') }),
      points: points('citizensBefore'),
    },
  ];
}

function tableColumns({ kinds }: Stocks, { language }: PreventionFigures): readonly TableColumn[] {
  const texts = preventionTexts(language);
  const side = (kind: string, column: 'citizensBefore' | 'citizensAfter'): TableColumn => ({
    key: `${kind}-${column}`,
    label: `${supportName(kind, language)}, ${texts(`column.prevention.${column}`).toLowerCase()}`,
    kind: 'decimal',
  });
  return [
    { key: 'year', label: texts('prevention.year'), kind: 'text' },
    ...kinds.flatMap((kind) => [side(kind, 'citizensBefore'), side(kind, 'citizensAfter')]),
  ];
}

/** Rows by year, and last where the stocks end when entries and exits balance. */
function tableRows({ kinds, byYear }: Stocks, { result, language }: PreventionFigures): readonly TableRow[] {
  const settled = kinds.map((kind) => result.tables.states?.find((row) => row.support === kind));
  return [
    ...byYear.map((rows, i): TableRow => ({
      key: String(i),
      cells: [
        rows[0] ? yearName(rows[0], language) : '',
        ...kinds.flatMap((kind) => [
          figureOf(rowOf(rows, kind), 'citizensBefore'),
          figureOf(rowOf(rows, kind), 'citizensAfter'),
        ]),
      ],
    })),
    {
      key: 'settled',
      total: true,
      cells: [
        preventionTexts(language)('prevention.settled'),
        ...settled.flatMap((row) => [figureOf(row, 'steadyBefore'), figureOf(row, 'steadyAfter')]),
      ],
    },
  ];
}

/** Hvor er borgerne? — the kinds of support that change most, with and without the programme. */
export function toStocksFigure(figures: PreventionFigures): StocksFigure {
  const { result, document, language } = figures;
  const texts = preventionTexts(language);
  const stocks = stocksOf(figures);
  const kinds = drawnKinds(stocks);
  const support = stocks.kinds.includes('institution') ? 'institution' : (kinds[0] ?? '');
  const last = rowOf(stocks.byYear.at(-1), support);
  const headline = preventionStocksHeadline(
    {
      support,
      year: document.horizonYear,
      before: figureOf(last, 'citizensBefore'),
      after: figureOf(last, 'citizensAfter'),
    },
    language,
  );
  return {
    model: {
      id: 'forebyggelse-borgere',
      eyebrow: texts('prevention.stocksEyebrow'),
      unit: texts('prevention.citizens'),
      ...headline,
      subline: texts('prevention.stocksSub'),
      columns: tableColumns(stocks, figures),
      rows: tableRows(stocks, figures),
      notes: [],
      basis: result.basis,
      howToRead: [texts('prevention.stocksRead')],
      fileParts: [document.name],
    },
    line: {
      periods: stocks.byYear.map((rows, i) => ({
        key: String(i),
        label: rows[0] ? yearName(rows[0], language) : '',
      })),
      series: kinds.flatMap((kind) => seriesOf(stocks, kind, figures)),
      origin: { kind: 'zero' },
      formatTick: (value) => formatInteger(value, language),
    },
    describe: ({ series, period, point }) =>
      texts('prevention.describeStock', {
        year: period.label,
        series: (series.label ?? '').replace(/:.*$/, ''),
        n: figureWord(point.figure, 'decimal', language),
      }),
  };
}
