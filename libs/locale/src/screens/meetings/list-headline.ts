import { formatDate } from '../../dates/format-date.ts';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { meetingHeadlines } from './headline-texts.ts';

const textsOf = makeTexts(meetingHeadlines);

/** How far proposals have come. */
export interface ProposalProgress {
  readonly proposals: number;
  readonly done: number;
  readonly inProgress: number;
}

/** Every dialogue meeting that the reader may see. */
export interface MeetingListView extends HeadlineBasis, ProposalProgress {
  /** Meetings that have been held. */
  readonly held: number;
  /** The next one; undefined where none is planned. */
  readonly next: { readonly heldOn: string; readonly place: string } | undefined;
}

/**
 * Headline of the list of meetings — the next one, and what came of the proposals of those before.
 * @example meetingListHeadline({ held: 3, next: undefined, proposals: 18, done: 4, inProgress: 6 }, 'da').headline
 *   // 'Der er holdt 3 dialogmøder. 18 forslag er kommet frem på 3 møder: 4 gennemført og 6 i gang.'
 */
export function meetingListHeadline(view: MeetingListView, language: Language): Headline {
  const texts = textsOf(language);
  const { held, next, proposals, done, inProgress } = view;
  const date = next === undefined ? '' : formatDate(next.heldOn, language);
  const place = next?.place ?? '';
  const coming = place === '' ? 'meeting.headline.nextNowhere' : 'meeting.headline.next';
  return composeHeadline(
    {
      extent: texts('meeting.headline.extent', { n: held + (next ? 1 : 0) }),
      main: [
        next === undefined ? texts('meeting.headline.held', { n: held }) : texts(coming, { date, place }),
        held > 0 && proposals > 0
          ? texts('meeting.headline.follow', { n: proposals, meetings: held, done, going: inProgress })
          : '',
      ],
      basis: view,
    },
    language,
  );
}
