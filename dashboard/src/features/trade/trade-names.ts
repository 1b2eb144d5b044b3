import type { Language } from '@tilbudsvifte/locale';
import { formatQuarter, nameInSentence } from '@tilbudsvifte/locale';
import { tradeTexts } from '@tilbudsvifte/locale/screens/trade';
import type { Schema } from '../../lib/api.ts';
import { nameOf } from '../../lib/name-of.ts';

/** Names and viewpoint of Køb og salg. */
export interface TradeNames {
  readonly language: Language;
  readonly areaName: string;
  readonly municipalities: ReadonlyMap<string, Schema<'MunicipalityItem'>>;
  readonly groupings: ReadonlyMap<string, Schema<'GroupingItem'>>;
  /** Chosen municipality, if it belongs to the area. */
  readonly own: string | undefined;
}

/** Partners that are shown together. */
export const others = 'others';

/** Who the chosen municipality is; the area where none is. */
export function ownName({ own, municipalities, areaName }: TradeNames): string {
  return own === undefined ? areaName : (municipalities.get(own)?.name ?? own);
}

/** Name of a partner: a municipality, a region, a kind of operators, or the others together. */
export function partnerName(key: string, names: TradeNames): string {
  const texts = tradeTexts(names.language);
  if (key === others || key === 'private' || key === 'self-governing') return texts(`trade.partner.${key}`);
  const municipality = names.municipalities.get(key)?.name;
  const grouping = names.groupings.get(key);
  return municipality ?? (grouping ? nameOf(grouping, names.language) : key);
}

/** Name of a partner as it stands inside a sentence: kinds of operators are no proper names. */
export function partnerInSentence(key: string, names: TradeNames): string {
  const name = partnerName(key, names);
  return key === 'private' || key === 'self-governing' ? nameInSentence(name) : name;
}

/** Whether a partner buys places itself: only municipalities do. */
export function canBuy(key: string, { municipalities }: TradeNames): boolean {
  return key === others || municipalities.has(key);
}

/** The quarter shown, in words. */
export function quarterOf({ totals }: Schema<'TradeAnswer'>, { language }: TradeNames): string {
  return formatQuarter(totals.quarter, language);
}

/** What every headline of the page must admit. */
export function headlineBasis({ basis }: Schema<'TradeAnswer'>) {
  const { reported, expected } = basis.coverage;
  return { synthetic: basis.synthetic, coverage: { reported, expected } };
}
