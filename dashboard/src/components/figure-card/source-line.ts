import { createTexts } from '@tilbudsvifte/locale';
import type { Texts } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';

function pricesOf({ priceLevel }: Schema<'Basis'>, texts: Texts): string[] {
  if (priceLevel === null) return [];
  const { prices, year } = priceLevel;
  return [
    prices === 'fixed' && year !== null
      ? texts('source.fixedPrices', { year: String(year) })
      : texts('source.currentPrices'),
  ];
}

// A demonstration names itself as its source, in Danish; the reader gets it in the language of the page.
const demonstration = createTexts('da')('banner.synthetic');

/** Names of the sources in the reader's language. */
export function sourceNames({ sources }: Schema<'Basis'>, texts: Texts): string[] {
  return sources.map((name) => (name === demonstration ? texts('banner.synthetic') : name));
}

/**
 * Source line — what a figure rests on: source, date of the data, how many have reported, price level, edition, and
 * whether it is made up. One text for screen, picture and spreadsheet.
 */
export function sourceLine(basis: Schema<'Basis'>, texts: Texts): string {
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
