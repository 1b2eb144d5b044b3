import type { IsoScatterModel, ScatterPoint } from '@tilbudsvifte/charts';
import { formatDecimal, formatInteger } from '@tilbudsvifte/locale';
import { locationTexts, locationTradeHeadline } from '@tilbudsvifte/locale/screens/scenarios';
import type { FigureModel } from '../../../components/figure-card/figure-model.ts';
import { headlineBasis } from '../../../lib/headline-basis.ts';
import type { ScenarioRow } from '../../../lib/scenario-answers.ts';
import { codesIn, figureIn, holds, numberIn, rowsIn, wordIn } from '../row-cells.ts';
import type { LocationView } from './location-view.ts';

/** Distance against places by number of sites: scatter and table from the same rows. */
export interface TradeFigure {
  readonly model: FigureModel;
  readonly chart: IsoScatterModel;
  readonly describe: (point: ScatterPoint) => string;
}

const measures = [
  ['meanKm', 'decimal'],
  ['totalKm', 'integer'],
  ['kmSaved', 'integer'],
  ['coverShare', 'share'],
  ['places', 'integer'],
  ['extraPlaces', 'integer'],
] as const;

/** Where places are not known the number of sites stands on the axis in their stead. */
const placesKnown = (rows: readonly ScenarioRow[]): boolean =>
  rows.length > 0 && rows.every((row) => 'value' in figureIn(row, 'extraPlaces'));

function pointsOf(rows: readonly ScenarioRow[], { language }: LocationView): ScatterPoint[] {
  const known = placesKnown(rows);
  return rows.flatMap((row) => {
    const [km, sites] = [figureIn(row, 'meanKm'), Number(wordIn(row, 'sites'))];
    if (!('value' in km)) return [];
    return [
      {
        key: String(sites),
        name: locationTexts(language)('location.tradeName', { n: sites }),
        x: known ? numberIn(row, 'extraPlaces') : sites,
        y: km.value,
        ...(holds(row, 'chosen') && { own: true }),
      },
    ];
  });
}

function chartOf(rows: readonly ScenarioRow[], view: LocationView): IsoScatterModel {
  const { language } = view;
  const texts = locationTexts(language);
  return {
    points: pointsOf(rows, view),
    titles: {
      x: texts(placesKnown(rows) ? 'location.tradeX' : 'location.tradeXSites'),
      y: texts('location.tradeY'),
    },
    formatX: (value) => formatInteger(value, language),
    formatY: (value) => formatDecimal(value, language).replace(/[.,]0$/, ''),
    joined: true,
  };
}

function modelOf(rows: readonly ScenarioRow[], view: LocationView): FigureModel {
  const { result, language, nameOf, place } = view;
  const texts = locationTexts(language);
  const yesNo = (row: ScenarioRow, column: string): string =>
    texts(holds(row, column) ? 'location.yes' : 'location.no');
  return {
    id: 'placering-antal',
    eyebrow: texts('table.location.by-number-of-sites'),
    unit: texts('location.km'),
    ...locationTradeHeadline(
      {
        ...headlineBasis(result.basis),
        steps: rows.map((row) => ({
          sites: Number(wordIn(row, 'sites')),
          meanKm: figureIn(row, 'meanKm'),
          extraPlaces: figureIn(row, 'extraPlaces'),
        })),
      },
      language,
    ),
    subline: texts('location.tradeSub'),
    columns: [
      { key: 'sites', label: texts('column.location.sites'), kind: 'text' },
      { key: 'municipalities', label: texts('column.location.municipalities'), kind: 'text' },
      ...measures.map(([key, kind]) => ({
        key,
        label: texts(`column.location.${key}`),
        kind,
        interval: true,
      })),
      { key: 'provedBest', label: texts('column.location.provedBest'), kind: 'text' },
    ],
    rows: rows.map((row) => ({
      key: wordIn(row, 'sites'),
      ...(holds(row, 'chosen') && { own: true }),
      cells: [
        texts('location.tradeName', { n: Number(wordIn(row, 'sites')) }),
        codesIn(row, 'municipalities').map(nameOf).join(', '),
        ...measures.map(([key]) => figureIn(row, key)),
        yesNo(row, 'provedBest'),
      ],
    })),
    notes: rows.some((row) => !holds(row, 'provedBest')) ? [texts('location.tradeNotProved')] : [],
    basis: result.basis,
    howToRead: [texts('location.tradeRead')],
    fileParts: [place],
  };
}

/** What each further site saves and costs. */
export function toTradeFigure(view: LocationView): TradeFigure {
  const { result, language } = view;
  const texts = locationTexts(language);
  const rows = rowsIn(result, 'by-number-of-sites');
  const known = placesKnown(rows);
  const describe = ({ name, x, y }: ScatterPoint): string => {
    const km = texts('location.kmAmount', { km: Math.round(y * 10) / 10 });
    return known
      ? texts('location.tradeDescribe', { name, km, places: Math.round(x) })
      : texts('location.tradeDescribeSites', { name, km });
  };
  return { model: modelOf(rows, view), chart: chartOf(rows, view), describe };
}
