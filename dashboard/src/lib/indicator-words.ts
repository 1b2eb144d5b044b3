import { figureWord, formatRange, formatRank, formatValue, MINUS, unitKind } from '@tilbudsvifte/locale';
import type { FigureKind, Language } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { Schema } from './api.ts';

/** An indicator of the catalogue as an answer describes it. */
export type CatalogueIndicator = Schema<'CatalogueIndicator'>;

/** How the figures of an indicator are written. */
export const kindOf = ({ unit }: Pick<CatalogueIndicator, 'unit'>): FigureKind => unitKind(unit);

const signed: readonly CatalogueIndicator['indicator'][] = ['expected-growth', 'budget-deviation'];

/**
 * Figure of an indicator in words; what may go either way carries its sign.
 * @example indicatorWord({ indicator: 'budget-deviation', unit: 'share' }, { value: 0.03 }, 'da') // '+3 %'
 */
export function indicatorWord(
  indicator: Pick<CatalogueIndicator, 'indicator' | 'unit'>,
  value: Figure,
  language: Language,
): string {
  const word = figureWord(value, kindOf(indicator), language);
  return signed.includes(indicator.indicator) && 'value' in value && value.value > 0 ? `+${word}` : word;
}

/** Interval of a figure in words, or nothing where it has none. */
export function intervalWord(
  indicator: Pick<CatalogueIndicator, 'unit'>,
  value: Figure,
  language: Language,
): string {
  if (!('value' in value) || value.lo === undefined || value.hi === undefined) return '';
  const format = (end: number): string => formatValue(end, kindOf(indicator), language);
  return formatRange({ lo: value.lo, hi: value.hi }, language, { format });
}

/** Smallest difference worth a word beside a figure, in its unit. */
export function floorAt(
  { floor, floorKind }: Pick<CatalogueIndicator, 'floor' | 'floorKind'>,
  value: Figure,
): number {
  return floorKind === 'absolute' ? floor : floor * ('value' in value ? Math.abs(value.value) : 0);
}

/** Change between two figures with its sign; shares in percentage points. Nothing where one is missing. */
export function changeWord(
  { unit }: Pick<CatalogueIndicator, 'unit'>,
  { first, last }: { readonly first: Figure; readonly last: Figure },
  language: Language,
): string {
  if (!('value' in first) || !('value' in last)) return '';
  const change = last.value - first.value;
  if (unit === 'share') return formatValue(change, 'points', language);
  if (unit === 'count') return formatValue(change, 'signed', language);
  const size = formatValue(Math.abs(change), kindOf({ unit }), language);
  return change === 0 ? size : `${change > 0 ? '+' : MINUS}${size}`;
}

/** Rank in words with its interval, or nothing where there is none. */
export function rankWord(rank: Figure, of: number, language: Language): string {
  if (!('value' in rank)) return '';
  const { value, lo, hi } = rank;
  return formatRank({ rank: value, of, ...(lo !== undefined && hi !== undefined && { lo, hi }) }, language);
}
