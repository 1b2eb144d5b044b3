import { classify } from '@tilbudsvifte/charts';
import type { OdCell, OdColumn, OdMatrixModel } from '@tilbudsvifte/charts';
import { figureWord, formatInteger } from '@tilbudsvifte/locale';
import { pairsHeadline, tradeTexts } from '@tilbudsvifte/locale/screens/trade';
import type { PairsView } from '@tilbudsvifte/locale/screens/trade';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { sequentialScale } from './sequential-legend.ts';
import { headlineBasis, others, partnerInSentence, partnerName, quarterOf } from './trade-names.ts';
import type { TradeNames } from './trade-names.ts';
import { sizeOf } from './trade-partners.ts';

/** All buyers and sellers of an area: words, table and matrix from the same rows. */
export interface MatrixFigure {
  readonly model: FigureModel;
  readonly matrix: OdMatrixModel;
}

type Answer = Schema<'TradeAnswer'>;

const kinds = ['private', 'self-governing'];

/** Columns: the area's own sellers in official order, then every other seller of which a number is shown. */
function columnsOf(answer: Answer, names: TradeNames): OdColumn[] {
  const inside = new Set(answer.basis.area.municipalities);
  const shown = new Set(answer.figures.map(({ seller }) => seller));
  const order = (key: string): number =>
    inside.has(key) ? 0 : kinds.includes(key) ? 3 : names.municipalities.has(key) ? 1 : 2;
  return answer.totals.sellers
    .map(({ seller }) => seller)
    .filter((seller) => inside.has(seller) || shown.has(seller))
    .sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1))
    .map((key) => {
      const name = partnerName(key, names);
      return { key, label: names.municipalities.get(key)?.abbreviation ?? name.slice(0, 7), name };
    });
}

function matrixOf(answer: Answer, names: TradeNames, label: string): OdMatrixModel {
  const { language } = names;
  const texts = tradeTexts(language);
  const pairs = answer.figures.flatMap(({ buyer, seller, places }) =>
    seller !== others && 'value' in places ? [{ buyer, seller, value: places.value }] : [],
  );
  const { thresholds, legend } = sequentialScale(
    pairs.map(({ value }) => value),
    { title: texts('trade.legendPlaces'), kind: 'integer', language },
  );
  const cells = new Map<string, Record<string, OdCell>>();
  for (const { buyer, seller, value } of pairs)
    cells.set(buyer, {
      ...cells.get(buyer),
      [seller]: {
        text: formatInteger(value, language),
        status: 'value',
        colour: classify(value, thresholds),
        ...(buyer === seller && { diagonal: true }),
      },
    });
  return {
    label,
    rowHeading: texts('trade.buyer'),
    totalHeading: texts('trade.total'),
    columns: columnsOf(answer, names),
    rows: answer.totals.buyers.map(({ municipality, allPlaces }) => ({
      key: municipality,
      label: partnerName(municipality, names),
      cells: cells.get(municipality) ?? {},
      total: figureWord(allPlaces, 'integer', language),
      ...(municipality === names.own && { own: true }),
    })),
    columnTotals: {
      label: texts('trade.soldTotal'),
      texts: Object.fromEntries(
        answer.totals.sellers.map(({ seller, soldPlaces }) => [
          seller,
          figureWord(soldPlaces, 'integer', language),
        ]),
      ),
    },
    legend,
  };
}

function pairsView(answer: Answer, names: TradeNames): PairsView {
  const pairs = answer.figures.filter(({ buyer, seller }) => seller !== others && seller !== buyer);
  const [largest] = [...pairs].sort((a, b) => sizeOf(b.places) - sizeOf(a.places));
  return {
    ...headlineBasis(answer),
    area: names.areaName,
    quarter: quarterOf(answer, names),
    pairs: pairs.length,
    ...(largest && {
      largest: {
        buyer: partnerName(largest.buyer, names),
        seller: partnerInSentence(largest.seller, names),
        places: largest.places,
      },
    }),
  };
}

/** Who buys from whom in the area; the table lists every pair that is shown and the others of each buyer together. */
export function toMatrixFigure(answer: Answer, names: TradeNames): MatrixFigure {
  const { language } = names;
  const texts = tradeTexts(language);
  const quarter = quarterOf(answer, names);
  const said = pairsHeadline(pairsView(answer, names), language);
  const model: FigureModel = {
    id: 'koebere-og-saelgere',
    eyebrow: texts('trade.matrixEyebrow'),
    unit: texts('trade.unitPlaces'),
    ...said,
    subline: texts('trade.sub', { place: names.areaName, quarter }),
    columns: [
      { key: 'buyer', label: texts('trade.buyer'), kind: 'text' },
      { key: 'seller', label: texts('trade.seller'), kind: 'text' },
      { key: 'places', label: texts('trade.places'), kind: 'decimal' },
      { key: 'shareOfBuyer', label: texts('trade.ofBuyer'), kind: 'share' },
      { key: 'shareOfSeller', label: texts('trade.ofSeller'), kind: 'share' },
      { key: 'partners', label: texts('trade.partners'), kind: 'integer' },
    ],
    rows: answer.figures.map((row) => ({
      key: `${row.buyer} ${row.seller}`,
      cells: [
        partnerName(row.buyer, names),
        partnerName(row.seller, names),
        row.places,
        row.shareOfBuyer,
        row.shareOfSeller,
        row.partners,
      ],
      ...(row.buyer === names.own && { own: true }),
    })),
    notes: [texts('trade.noteBlank')],
    basis: answer.basis,
    howToRead: [texts('trade.readMatrix')],
    fileParts: [names.areaName, quarter],
  };
  return { model, matrix: matrixOf(answer, names, said.headline) };
}
