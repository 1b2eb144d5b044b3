import { createTexts } from '../texts/create-texts.ts';
import type { Texts } from '../texts/create-texts.ts';

/** What a figure rests on, as far as its source line tells it. */
export interface SourceBasis {
  readonly sources: readonly string[];
  readonly dataAsOf: string | null;
  readonly coverage: { readonly reported: number; readonly expected: number };
  readonly priceLevel: { readonly prices: string; readonly year: number | null } | null;
  readonly edition: { readonly label: string };
  readonly synthetic: boolean;
}

function pricesOf({ priceLevel }: SourceBasis, texts: Texts): string[] {
  if (priceLevel === null) return [];
  const { prices, year } = priceLevel;
  return [
    prices === 'fixed' && year !== null
      ? texts('source.fixedPrices', { year: String(year) })
      : texts('source.currentPrices'),
  ];
}

// A demonstration names itself as its source, in Danish; the reader gets it in the language of the page.
const demonstration = (): string => createTexts('da')('banner.synthetic');

/** Names of the sources in the reader's language. */
export function sourceNames({ sources }: Pick<SourceBasis, 'sources'>, texts: Texts): string[] {
  return sources.map((name) => (name === demonstration() ? texts('banner.synthetic') : name));
}

/**
 * Source line — what a figure rests on: source, date of the data, how many have reported, price level, edition, and
 * whether it is made up. One text for screen, picture, spreadsheet and paper.
 */
export function sourceLine(basis: SourceBasis, texts: Texts): string {
  const sources = sourceNames(basis, texts);
  const { dataAsOf, coverage, edition, synthetic } = basis;
  return [
    sources.length > 0 ? texts('source.source', { source: sources.join(', ') }) : texts('source.assumptions'),
    ...(dataAsOf === null ? [] : [texts('source.asOf', { date: dataAsOf })]),
    ...(coverage.expected > 0
      ? [texts('source.reported', { reported: coverage.reported, expected: coverage.expected })]
      : []),
    ...pricesOf(basis, texts),
    texts('source.edition', { edition: edition.label }),
    // A demonstration names itself as its source; once is enough.
    ...(synthetic && !sources.includes(texts('banner.synthetic')) ? [texts('banner.synthetic')] : []),
  ].join(' · ');
}
