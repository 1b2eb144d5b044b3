import type { Figure } from '@tilbudsvifte/planning';
import type { Schema } from '../../lib/api.ts';
import { canBuy, others } from './trade-names.ts';
import type { TradeNames } from './trade-names.ts';

type Row = Schema<'TradeRow'>;

/** What a municipality buys from a partner and sells to it. */
export interface TradePartner {
  readonly key: string;
  readonly bought: Figure;
  readonly sold: Figure;
  /** Sold minus bought. */
  readonly net: Figure;
  /** Share of the municipality's places that are bought from the partner, and of its services' places that it sells to it. */
  readonly boughtShare: Figure;
  readonly soldShare: Figure;
}

const zero: Figure = { value: 0 };
const hidden: Figure = { missing: 'withheld' };
const notApplicable: Figure = { missing: 'not-applicable' };

/** Number to order by; what is missing counts as nothing. */
export const sizeOf = (figure: Figure): number => ('value' in figure ? figure.value : 0);

/** Difference of two figures; missing as soon as one is. */
export function difference(a: Figure, b: Figure): Figure {
  if (!('value' in a)) return a;
  if (!('value' in b)) return b;
  return { value: Math.round((a.value - b.value) * 1e4) / 1e4 };
}

/** One side by partner: who is not listed has nothing, unless somebody's number is withheld. */
function sideOf(rows: readonly Row[], partnerOf: (row: Row) => string) {
  const byPartner = new Map(rows.map((row) => [partnerOf(row), row]));
  const absent = byPartner.has(others) ? hidden : zero;
  return {
    keys: [...byPartner.keys()],
    places: (key: string): Figure => byPartner.get(key)?.places ?? (key === others ? zero : absent),
    share: (key: string, of: 'shareOfBuyer' | 'shareOfSeller'): Figure =>
      byPartner.get(key)?.[of] ?? (key === others ? zero : absent),
  };
}

/** Partners of a municipality by volume, those whose number is withheld together and last. */
export function tradePartners(rows: readonly Row[], own: string, names: TradeNames): TradePartner[] {
  const buys = sideOf(
    rows.filter(({ buyer, seller }) => buyer === own && seller !== own),
    ({ seller }) => seller,
  );
  const sells = sideOf(
    rows.filter(({ buyer, seller }) => seller === own && buyer !== own),
    ({ buyer }) => buyer,
  );
  const keys = [...new Set([...buys.keys, ...sells.keys])];
  const partners = keys.map((key): TradePartner => {
    const bought = buys.places(key);
    const sold = canBuy(key, names) ? sells.places(key) : notApplicable;
    return {
      key,
      bought,
      sold,
      net: difference(sold, bought),
      boughtShare: buys.share(key, 'shareOfBuyer'),
      soldShare: canBuy(key, names) ? sells.share(key, 'shareOfSeller') : notApplicable,
    };
  });
  const volume = ({ bought, sold }: TradePartner): number => sizeOf(bought) + sizeOf(sold);
  return partners.sort(
    (a, b) =>
      Number(a.key === others) - Number(b.key === others) ||
      volume(b) - volume(a) ||
      (a.key < b.key ? -1 : 1),
  );
}

/** The largest partners, and all after them added to the others. */
export function pooledPartners(partners: readonly TradePartner[], most: number): TradePartner[] {
  const named = partners.filter(({ key }) => key !== others);
  if (named.length <= most) return [...partners];
  const rest = [...named.slice(most), ...partners.filter(({ key }) => key === others)];
  const pooled = partners.find(({ key }) => key === others);
  const sum = (of: 'bought' | 'sold' | 'boughtShare' | 'soldShare'): Figure => {
    if (pooled && !('value' in pooled[of])) return pooled[of];
    // What is withheld of one side stands in the row of the others, so nothing is left out.
    return { value: Math.round(rest.reduce((total, one) => total + sizeOf(one[of]), 0) * 1e6) / 1e6 };
  };
  const [bought, sold] = [sum('bought'), sum('sold')];
  const pool: TradePartner = {
    key: others,
    bought,
    sold,
    net: difference(sold, bought),
    boughtShare: sum('boughtShare'),
    soldShare: sum('soldShare'),
  };
  return [...named.slice(0, most), pool];
}
