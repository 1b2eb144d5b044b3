import type { Language } from '../language.ts';
import { createTexts } from '../texts/create-texts.ts';
import { fitSentences } from './fit-sentences.ts';
import type { Headline, HeadlineBasis } from './headline.ts';

/** Characters a headline may have: about two lines of a card. */
export const LONGEST_HEADLINE = 160;
const LONGEST_ALT = 255;

/** The sentences of a figure before they are cut to length. */
export interface HeadlineParts {
  /** What the figure shows: kind, subject, period. */
  readonly extent: string;
  /** The message, most important sentence first. */
  readonly main: readonly string[];
  /** What only the summary has room for. */
  readonly details?: readonly string[];
  readonly basis: HeadlineBasis;
}

function coverageSentence({ coverage }: HeadlineBasis, language: Language): string {
  const partial = coverage !== undefined && coverage.reported < coverage.expected;
  return partial ? createTexts(language)('headline.coverage', { ...coverage }) : '';
}

/** Headline, summary and alternative text from sentences, with the reservations of the basis. */
export function composeHeadline(parts: HeadlineParts, language: Language): Headline {
  const texts = createTexts(language);
  const { extent, main, details = [], basis } = parts;
  const reservations = [
    coverageSentence(basis, language),
    basis.provisional ? texts('headline.provisional') : '',
  ];
  const synthetic = basis.synthetic ? texts('headline.synthetic') : '';
  return {
    headline: fitSentences([...main, ...reservations], LONGEST_HEADLINE),
    summary: [extent, ...main, ...details, ...reservations, synthetic].filter((sentence) => sentence !== ''),
    alt: fitSentences([extent, ...main, ...reservations, synthetic], LONGEST_ALT),
  };
}
