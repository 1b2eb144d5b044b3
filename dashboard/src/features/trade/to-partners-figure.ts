import type { TwoSidedBarsModel } from '@tilbudsvifte/charts';
import { formatDecimal, formatSigned, missingSymbol } from '@tilbudsvifte/locale';
import { partnersHeadline, tradeTexts } from '@tilbudsvifte/locale/screens/trade';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel, TableRow } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { ownName, others, partnerName, quarterOf } from './trade-names.ts';
import type { TradeNames } from './trade-names.ts';
import { partnersView } from './partners-view.ts';
import { difference, pooledPartners, tradePartners } from './trade-partners.ts';
import type { TradePartner } from './trade-partners.ts';

/** Whom a municipality buys from and sells to: words, table and bars from the same rows. */
export interface PartnersFigure {
  readonly model: FigureModel;
  readonly bars: TwoSidedBarsModel;
}

const shownPartners = 10;

type Answer = Schema<'TradeAnswer'>;

function barsOf(partners: readonly TradePartner[], label: string, names: TradeNames): TwoSidedBarsModel {
  const texts = tradeTexts(names.language);
  const isMixed = partners.filter(({ key }) => key !== others).length > shownPartners;
  const text = (figure: Figure, write = formatDecimal): string =>
    'missing' in figure ? missingSymbol(figure.missing) : write(figure.value, names.language, 1);
  return {
    label,
    rowHeading: texts('trade.partner'),
    leftHeading: texts('trade.bought'),
    rightHeading: texts('trade.sold'),
    netHeading: texts('trade.net'),
    rows: pooledPartners(partners, shownPartners).map(({ key, bought, sold, net }) => ({
      key,
      label: key === others && isMixed ? texts('trade.partner.othersShort') : partnerName(key, names),
      left: { value: bought, text: text(bought) },
      right: { value: sold, text: text(sold) },
      net: text(net, formatSigned),
      ...(key === others && { pooled: true }),
    })),
    more: (n) => texts('trade.more', { n }),
  };
}

function rowsOf(answer: Answer, partners: readonly TradePartner[], names: TradeNames): TableRow[] {
  const texts = tradeTexts(names.language);
  const unknown: Figure = { missing: 'not-reported' };
  const [buyer] = answer.totals.buyers;
  const [seller] = answer.totals.sellers;
  const bought = buyer?.outsidePlaces ?? unknown;
  const sold = seller?.soldOutsidePlaces ?? unknown;
  const total = [
    bought,
    sold,
    difference(sold, bought),
    buyer?.outsideRate ?? unknown,
    seller?.soldOutsideShare ?? unknown,
  ];
  return [
    ...partners.map(({ key, ...row }) => ({
      key,
      cells: [partnerName(key, names), row.bought, row.sold, row.net, row.boughtShare, row.soldShare],
    })),
    { key: 'total', cells: [texts('trade.total'), ...total], total: true },
  ];
}

/** Notes every figure about one municipality needs. */
export function tradeNotes(answer: Answer, names: TradeNames): string[] {
  const texts = tradeTexts(names.language);
  const [buyer] = answer.totals.buyers;
  const isPooled = answer.figures.some((row) => row.seller === others || row.buyer === others);
  const ownHidden =
    buyer !== undefined && 'missing' in buyer.ownPlaces && buyer.ownPlaces.missing === 'withheld';
  return [
    ...(isPooled ? [texts('trade.notePooled')] : []),
    ...(ownHidden ? [texts('trade.noteOwnHidden')] : []),
  ];
}

/** Partners of the chosen municipality, the largest first, with what is bought, sold and the difference. */
export function toPartnersFigure(answer: Answer, names: TradeNames): PartnersFigure {
  const { language, own = '' } = names;
  const texts = tradeTexts(language);
  const partners = tradePartners(answer.figures, own, names);
  const quarter = quarterOf(answer, names);
  const said = partnersHeadline(partnersView(answer, names), language);
  const model: FigureModel = {
    id: 'partnere',
    eyebrow: texts('trade.partnersEyebrow'),
    unit: texts('trade.unitPlaces'),
    ...said,
    subline: texts('trade.sub', { place: ownName(names), quarter }),
    columns: [
      { key: 'partner', label: texts('trade.partner'), kind: 'text' },
      { key: 'bought', label: texts('trade.bought'), kind: 'decimal' },
      { key: 'sold', label: texts('trade.sold'), kind: 'decimal' },
      { key: 'net', label: texts('trade.netLong'), kind: 'decimal' },
      { key: 'shareOfBuyer', label: texts('trade.ofBuyer'), kind: 'share' },
      { key: 'shareOfSeller', label: texts('trade.ofSeller'), kind: 'share' },
    ],
    rows: rowsOf(answer, partners, names),
    notes: tradeNotes(answer, names),
    basis: answer.basis,
    howToRead: [texts('trade.readPartners')],
    fileParts: [ownName(names), quarter],
  };
  return { model, bars: barsOf(partners, said.headline, names) };
}
