import { formatDate } from '../../dates/format-date.ts';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { meetingHeadlines } from './headline-texts.ts';
import type { ProposalProgress } from './list-headline.ts';

const textsOf = makeTexts(meetingHeadlines);

/** One dialogue meeting. */
export interface MeetingView extends HeadlineBasis, ProposalProgress {
  readonly heldOn: string;
  readonly place: string;
  /** People on the list; undefined without one. */
  readonly participants: number | undefined;
  /** Proposals that were given up. */
  readonly dropped: number;
  /** Today in Denmark, ISO. */
  readonly today: string;
}

/** Before the meeting: when and where it is, and what has been proposed already. */
function comingOf({ heldOn, place, proposals }: MeetingView, language: Language): readonly string[] {
  const texts = textsOf(language);
  const date = formatDate(heldOn, language);
  return [
    texts(place === '' ? 'meeting.headline.comingNowhere' : 'meeting.headline.coming', { date, place }),
    proposals > 0 ? texts('meeting.headline.before', { n: proposals }) : '',
  ];
}

/** After it: what was proposed and came of it, and how many took part. */
function heldOf(view: MeetingView, language: Language): readonly string[] {
  const texts = textsOf(language);
  const { heldOn, proposals, done, inProgress, dropped, participants } = view;
  const date = formatDate(heldOn, language);
  const left = Math.max(0, proposals - done - inProgress - dropped);
  const counts = { date, n: proposals, done, going: inProgress, left };
  return [
    proposals > 0
      ? texts('meeting.headline.proposals', counts)
      : texts('meeting.headline.noProposals', { date }),
    participants !== undefined && participants > 0
      ? texts('meeting.headline.people', { n: participants })
      : '',
  ];
}

/**
 * Headline of a meeting — what was proposed and what came of it; before the meeting, when and where it is.
 * @example meetingHeadline({ heldOn: '2015-02-05', place: 'Den Blå Planet', participants: 50, proposals: 7, done: 2,
 *   inProgress: 3, dropped: 1, today: '2026-11-22' }, 'da').headline
 *   // 'Mødet 5. februar 2015 gav 7 forslag: 2 gennemført, 3 i gang, 1 uden opfølgning. 50 deltagere var med.'
 */
export function meetingHeadline(view: MeetingView, language: Language): Headline {
  const texts = textsOf(language);
  return composeHeadline(
    {
      extent: texts('meeting.headline.extent', { n: 1 }),
      main: (view.heldOn < view.today ? heldOf : comingOf)(view, language),
      basis: view,
    },
    language,
  );
}
