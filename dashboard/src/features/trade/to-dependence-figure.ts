import type { RankedBarsModel } from '@tilbudsvifte/charts';
import { figureWord } from '@tilbudsvifte/locale';
import { areaTradeHeadline, tradeTexts } from '@tilbudsvifte/locale/screens/trade';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { areaView, byOutsideRate } from './area-view.ts';
import { partnerName, quarterOf } from './trade-names.ts';
import type { TradeNames } from './trade-names.ts';

/** How dependent the municipalities are: words, table and bars from the same rows. */
export interface DependenceFigure {
  readonly model: FigureModel;
  readonly bars: RankedBarsModel;
}

/** Municipalities by the share of their places that others run, with the largest seller that is shown. */
export function toDependenceFigure(answer: Schema<'TradeAnswer'>, names: TradeNames): DependenceFigure {
  const { language } = names;
  const texts = tradeTexts(language);
  const quarter = quarterOf(answer, names);
  const buyers = byOutsideRate(answer.totals.buyers);
  const said = areaTradeHeadline(areaView(answer, names), language);
  const isOwn = (code: string) => (code === names.own ? { own: true } : {});
  const { outsideRate, selfSupplyRate } = answer.totals;
  const none = { missing: 'not-applicable' } as const;
  const model: FigureModel = {
    id: 'afhaengighed',
    eyebrow: texts('trade.dependenceEyebrow'),
    unit: texts('trade.unitShare'),
    ...said,
    subline: texts('trade.sub', { place: names.areaName, quarter }),
    columns: [
      { key: 'municipality', label: texts('trade.municipality'), kind: 'text' },
      { key: 'outsideRate', label: texts('trade.outsideRate'), kind: 'share' },
      { key: 'selfSupplyRate', label: texts('trade.selfSupply'), kind: 'share' },
      { key: 'largestSeller', label: texts('trade.largestSeller'), kind: 'text' },
      { key: 'largestSellerShare', label: texts('trade.largestShare'), kind: 'share' },
      { key: 'withheldSellers', label: texts('trade.withheldSellers'), kind: 'integer' },
    ],
    rows: [
      ...buyers.map((buyer) => ({
        key: buyer.municipality,
        cells: [
          partnerName(buyer.municipality, names),
          buyer.outsideRate,
          buyer.selfSupplyRate,
          buyer.largestSeller === null ? texts('trade.none') : partnerName(buyer.largestSeller, names),
          buyer.largestSellerShare,
          buyer.withheldSellers,
        ],
        ...isOwn(buyer.municipality),
      })),
      { key: 'area', cells: [names.areaName, outsideRate, selfSupplyRate, '', none, none], total: true },
    ],
    notes: [texts('trade.noteOthersShort')],
    basis: answer.basis,
    howToRead: [texts('trade.readDependence')],
    fileParts: [names.areaName, quarter],
  };
  const bars: RankedBarsModel = {
    label: said.headline,
    rowHeading: texts('trade.municipality'),
    valueHeading: texts('trade.outsideRate'),
    rows: buyers.map(({ municipality, outsideRate: value }) => ({
      key: municipality,
      label: partnerName(municipality, names),
      value,
      text: figureWord(value, 'share', language),
      ...isOwn(municipality),
    })),
    more: (n) => texts('trade.more', { n }),
  };
  return { model, bars };
}
