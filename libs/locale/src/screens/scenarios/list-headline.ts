import { fitSentences } from '../../headlines/fit-sentences.ts';
import { LONGEST_HEADLINE } from '../../headlines/compose-headline.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { scenarioHeadlines } from './headline-words.ts';

const textsOf = makeTexts(scenarioHeadlines);

/** Scenarios that a reader sees, counted. */
export interface ScenariosView {
  readonly scenarios: number;
  readonly decided: number;
  /** Scenarios that rest on an older edition than the newest. */
  readonly newer: number;
}

/**
 * Sentence that the list of scenarios opens with.
 * @example scenariosSentence({ scenarios: 5, decided: 1, newer: 2 }, 'da')
 * // 'Der er 5 scenarier at vælge imellem; ét er besluttet. 2 af dem bygger på ældre tal end de nyeste.'
 */
export function scenariosSentence({ scenarios, decided, newer }: ScenariosView, language: Language): string {
  const texts = textsOf(language);
  if (scenarios <= 0) return texts('listed.none');
  const some = texts('listed.some', { n: scenarios, decided });
  return fitSentences([some, newer > 0 ? texts('listed.newer', { n: newer }) : ''], LONGEST_HEADLINE);
}
