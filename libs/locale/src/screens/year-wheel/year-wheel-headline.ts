import { formatDate } from '../../dates/format-date.ts';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { yearWheelHeadlines } from './headline-texts.ts';

const textsOf = makeTexts(yearWheelHeadlines);

/** What the wheel's sentence is about: dates that have not passed. */
export interface YearWheelView extends HeadlineBasis {
  /** The first of them; undefined where there are none. */
  readonly next: { readonly dueOn: string; readonly title: string } | undefined;
  /** Others on the same day. */
  readonly sameDay: number;
  /** All within 90 days, the first among them. */
  readonly soon: number;
  /** Today in Denmark, ISO. */
  readonly today: string;
}

/**
 * Headline of the wheel of the year — what is due next, and how much follows soon.
 * @example yearWheelHeadline({ next: { dueOn: '2026-12-10', title: 'Takster' }, sameDay: 1, soon: 4, today: '2026-11-22' }, 'da')
 *   .headline // 'Næste dato er 10. december 2026: Takster. Samme dag: 1 anden dato. 4 datoer ligger inden for 90 dage.'
 */
export function yearWheelHeadline(view: YearWheelView, language: Language): Headline {
  const texts = textsOf(language);
  const { next, sameDay, soon, today } = view;
  if (next === undefined)
    return composeHeadline({ extent: '', main: [texts('wheel.headline.none')], basis: view }, language);
  const title = next.title.replace(/[.\s]+$/, '');
  const key = next.dueOn === today ? 'wheel.headline.today' : 'wheel.headline.next';
  return composeHeadline(
    {
      extent: '',
      main: [
        texts(key, { date: formatDate(next.dueOn, language), title }),
        sameDay > 0 ? texts('wheel.headline.same', { n: sameDay }) : '',
        soon > 0 ? texts('wheel.headline.soon', { n: soon }) : '',
      ],
      basis: view,
    },
    language,
  );
}
