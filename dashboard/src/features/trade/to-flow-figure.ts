import type { EgoSankeyModel, FlowEnd } from '@tilbudsvifte/charts';
import { figureWord } from '@tilbudsvifte/locale';
import { balanceHeadline, tradeTexts } from '@tilbudsvifte/locale/screens/trade';
import type { FigureModel, TableRow } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { partnersView } from './partners-view.ts';
import { tradeNotes } from './to-partners-figure.ts';
import { ownName, others, partnerName, quarterOf } from './trade-names.ts';
import type { TradeNames } from './trade-names.ts';
import { pooledPartners, sizeOf, tradePartners } from './trade-partners.ts';
import type { TradePartner } from './trade-partners.ts';

/** Flows of one municipality: words, table and picture from the same rows. */
export interface FlowFigure {
  readonly model: FigureModel;
  readonly sankey: EgoSankeyModel;
  /** One sentence for a flow. */
  readonly describe: (end: FlowEnd, side: 'seller' | 'buyer') => string;
}

/** Six on each side: twelve links are as many as a reader can follow. */
const shownFlows = 5;

type Side = 'bought' | 'sold';

const words = (value: number, { language }: TradeNames): string =>
  tradeTexts(language)('trade.placesText', { n: Math.round(value * 10) / 10 });

/** The largest of one side and the rest together. */
function largest(partners: readonly TradePartner[], side: Side): TradePartner[] {
  const named = partners.filter(({ key }) => key !== others);
  const ordered = [...named].sort((a, b) => sizeOf(b[side]) - sizeOf(a[side]));
  const present = ordered.filter((partner) => sizeOf(partner[side]) > 0);
  const pool = partners.filter((partner) => partner.key === others && sizeOf(partner[side]) > 0);
  return pooledPartners([...present, ...pool], shownFlows);
}

function ends(partners: readonly TradePartner[], side: Side, names: TradeNames): FlowEnd[] {
  return largest(partners, side).map((partner) => {
    const value = sizeOf(partner[side]);
    const label =
      partner.key === others
        ? tradeTexts(names.language)('trade.partner.othersShort')
        : partnerName(partner.key, names);
    return { key: partner.key, label, value, text: words(value, names) };
  });
}

interface Flow {
  readonly side: Side;
  readonly partner: TradePartner;
}

function rowOf({ side, partner }: Flow, names: TradeNames): TableRow {
  const [name, place] = [partnerName(partner.key, names), ownName(names)];
  const none = { missing: 'not-applicable' } as const;
  return {
    key: `${side} ${partner.key}`,
    cells:
      side === 'bought'
        ? [name, place, partner.bought, partner.boughtShare, none]
        : [place, name, partner.sold, none, partner.soldShare],
  };
}

function sankeyOf(
  answer: Schema<'TradeAnswer'>,
  partners: readonly TradePartner[],
  names: TradeNames,
): EgoSankeyModel {
  const texts = tradeTexts(names.language);
  const ownPlaces = answer.totals.buyers[0]?.ownPlaces ?? { missing: 'not-reported' as const };
  const places = figureWord(ownPlaces, 'decimal', names.language);
  return {
    own: { label: ownName(names), text: texts('trade.ownText', { places }) },
    sellers: ends(partners, 'bought', names),
    buyers: ends(partners, 'sold', names),
    sellerHeading: texts('trade.bought'),
    buyerHeading: texts('trade.sold'),
  };
}

function describer(partners: readonly TradePartner[], names: TradeNames): FlowFigure['describe'] {
  const texts = tradeTexts(names.language);
  return (end, side) => {
    const isSeller = side === 'seller';
    const found = largest(partners, isSeller ? 'bought' : 'sold').find(({ key }) => key === end.key);
    const part = isSeller ? found?.boughtShare : found?.soldShare;
    return texts(isSeller ? 'trade.describeSeller' : 'trade.describeBuyer', {
      place: ownName(names),
      places: end.text,
      partner: end.label,
      share: part ? figureWord(part, 'share', names.language) : '',
    });
  };
}

/** Where the places of the chosen municipality come from and where its own places go. */
export function toFlowFigure(answer: Schema<'TradeAnswer'>, names: TradeNames): FlowFigure {
  const { language, own = '' } = names;
  const texts = tradeTexts(language);
  const partners = tradePartners(answer.figures, own, names);
  const quarter = quarterOf(answer, names);
  const place = ownName(names);
  const flows = (['bought', 'sold'] as const).flatMap((side) =>
    largest(partners, side).map((partner) => ({ side, partner })),
  );
  const model: FigureModel = {
    id: 'stroemme',
    eyebrow: texts('trade.flowEyebrow'),
    unit: texts('trade.unitPlaces'),
    ...balanceHeadline(partnersView(answer, names), language),
    subline: texts('trade.sub', { place, quarter }),
    columns: [
      { key: 'seller', label: texts('trade.seller'), kind: 'text' },
      { key: 'buyer', label: texts('trade.buyer'), kind: 'text' },
      { key: 'places', label: texts('trade.places'), kind: 'decimal' },
      { key: 'shareOfBuyer', label: texts('trade.ofBuyer'), kind: 'share' },
      { key: 'shareOfSeller', label: texts('trade.ofSeller'), kind: 'share' },
    ],
    rows: flows.map((flow) => rowOf(flow, names)),
    notes: tradeNotes(answer, names),
    basis: answer.basis,
    howToRead: [texts('trade.readFlow')],
    fileParts: [place, quarter],
  };
  return { model, sankey: sankeyOf(answer, partners, names), describe: describer(partners, names) };
}
