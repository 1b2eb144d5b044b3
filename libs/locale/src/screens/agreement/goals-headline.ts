import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { agreementHeadlines } from './agreement-headline-texts.ts';

const textsOf = makeTexts(agreementHeadlines);

/** Goals of an agreement by what their figures say. */
export interface GoalsView extends HeadlineBasis {
  readonly agreement: string;
  readonly goals: number;
  readonly onTrack: number;
  /** Goals with fewer than two figures. */
  readonly undecided: number;
}

/**
 * Headline of the goals — how many are on their way, and how many cannot be told yet; never why.
 * @example goalsHeadline({ agreement: 'Rammeaftale 2025–2026', goals: 4, onTrack: 2, undecided: 1 }, 'da').headline
 * // '2 af 4 mål er på vej. 1 kan ikke afgøres endnu.'
 */
export function goalsHeadline(view: GoalsView, language: Language): Headline {
  const texts = textsOf(language);
  const { agreement, goals, onTrack, undecided } = view;
  const none = undecided >= goals;
  return composeHeadline(
    {
      extent: texts('agreement.headline.goalsExtent', { agreement, of: goals }),
      main: [
        none
          ? texts('agreement.headline.goalsNone')
          : texts('agreement.headline.goals', { n: onTrack, of: goals }),
        !none && undecided > 0 ? texts('agreement.headline.goalsOpen', { n: undecided }) : '',
      ],
      basis: view,
    },
    language,
  );
}
