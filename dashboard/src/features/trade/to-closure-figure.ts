import type { RankedBarsModel } from '@tilbudsvifte/charts';
import { figureWord } from '@tilbudsvifte/locale';
import { closureHeadline, tradeTexts } from '@tilbudsvifte/locale/screens/trade';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { headlineBasis, others, partnerName, quarterOf } from './trade-names.ts';
import type { TradeNames } from './trade-names.ts';

/** What a closure means: words, table and bars from the same rows. */
export interface ClosureFigure {
  readonly model: FigureModel;
  readonly bars: RankedBarsModel;
}

type Closure = Schema<'TradeClosure'>;

function headlineOf(answer: Schema<'TradeAnswer'>, closure: Closure, names: TradeNames) {
  const [largest] = closure.buyers.filter(({ buyer }) => buyer !== others);
  const pool = closure.buyers.find(({ buyer }) => buyer === others)?.buyers;
  return closureHeadline(
    {
      ...headlineBasis(answer),
      service: closure.name,
      area: names.areaName,
      quarter: quarterOf(answer, names),
      soldPlaces: closure.soldPlaces,
      findable: closure.findableElsewhere,
      hidden: pool && 'value' in pool ? pool.value : 0,
      ...(largest && { largest: { name: partnerName(largest.buyer, names), places: largest.places } }),
    },
    names.language,
  );
}

function notesOf({ buyers, withoutVacancies }: Closure, { language }: TradeNames): string[] {
  const texts = tradeTexts(language);
  const silent = 'value' in withoutVacancies ? withoutVacancies.value : 0;
  return [
    ...(buyers.some(({ buyer }) => buyer === others) ? [texts('trade.notePooled')] : []),
    ...(silent > 0 ? [texts('trade.noteVacancies', { n: silent })] : []),
  ];
}

/** Buyers of a service that closes, and how many of its places can be found elsewhere. */
export function toClosureFigure(
  answer: Schema<'TradeAnswer'>,
  closure: Closure,
  names: TradeNames,
): ClosureFigure {
  const { language } = names;
  const texts = tradeTexts(language);
  const quarter = quarterOf(answer, names);
  const said = headlineOf(answer, closure, names);
  const isOwn = (code: string) => (code === names.own ? { own: true } : {});
  const model: FigureModel = {
    id: 'lukning',
    eyebrow: texts('trade.closureEyebrow'),
    unit: texts('trade.unitPlaces'),
    ...said,
    subline: texts('trade.sub', { place: closure.name, quarter }),
    columns: [
      { key: 'buyer', label: texts('trade.buyer'), kind: 'text' },
      { key: 'places', label: texts('trade.places'), kind: 'decimal' },
      { key: 'shareOfBuyer', label: texts('trade.ofBuyer'), kind: 'share' },
      { key: 'buyers', label: texts('trade.buyers'), kind: 'integer' },
    ],
    rows: [
      ...closure.buyers.map((row) => ({
        key: row.buyer,
        cells: [partnerName(row.buyer, names), row.places, row.shareOfBuyer, row.buyers],
        ...isOwn(row.buyer),
      })),
      {
        key: 'total',
        cells: [
          texts('trade.total'),
          closure.soldPlaces,
          { missing: 'not-applicable' } as const,
          totalBuyers(closure),
        ],
        total: true,
      },
    ],
    notes: notesOf(closure, names),
    basis: answer.basis,
    howToRead: [texts('trade.readClosure')],
    fileParts: [closure.name, quarter],
  };
  const bars: RankedBarsModel = {
    label: said.headline,
    rowHeading: texts('trade.buyer'),
    valueHeading: texts('trade.places'),
    rows: closure.buyers.map(({ buyer, places }) => ({
      key: buyer,
      label: partnerName(buyer, names),
      value: places,
      text: figureWord(places, 'decimal', language),
      ...isOwn(buyer),
    })),
    more: (n) => texts('trade.more', { n }),
  };
  return { model, bars };
}

function totalBuyers({ buyers }: Closure): { readonly value: number } {
  return { value: buyers.reduce((sum, row) => sum + ('value' in row.buyers ? row.buyers.value : 0), 0) };
}
