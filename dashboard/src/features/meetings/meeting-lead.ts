import type { Headline, Language } from '@tilbudsvifte/locale';
import { meetingHeadline, meetingListHeadline } from '@tilbudsvifte/locale/screens/meetings';
import type { ProposalProgress } from '@tilbudsvifte/locale/screens/meetings';
import type { Schema } from '../../lib/api.ts';

type Counts = Schema<'MeetingItem'>['proposalCounts'];

/** Proposals that were made, whatever came of them. */
export const allProposals = ({ captured, inProgress, done, dropped }: Counts): number =>
  captured + inProgress + done + dropped;

function progressOf(meetings: readonly Schema<'MeetingItem'>[]): ProposalProgress {
  const sum = (of: (counts: Counts) => number): number =>
    meetings.reduce((total, { proposalCounts }) => total + of(proposalCounts), 0);
  return {
    proposals: sum(allProposals),
    done: sum(({ done }) => done),
    inProgress: sum(({ inProgress }) => inProgress),
  };
}

/** The sentence that the list of meetings opens with. Drafts are no meetings of the public yet. */
export function meetingListLead(
  meetings: readonly Schema<'MeetingItem'>[],
  today: string,
  language: Language,
): Headline {
  const shown = meetings.filter(({ status }) => status === 'published');
  const held = shown.filter(({ heldOn }) => heldOn < today);
  const [next] = shown
    .filter(({ heldOn }) => heldOn >= today)
    .sort((a, b) => a.heldOn.localeCompare(b.heldOn));
  return meetingListHeadline(
    { held: held.length, next: next && { heldOn: next.heldOn, place: next.place }, ...progressOf(held) },
    language,
  );
}

/** The sentence that a meeting's page opens with. */
export function meetingLead(meeting: Schema<'MeetingItem'>, today: string, language: Language): Headline {
  const { heldOn, place, participantCount, proposalCounts } = meeting;
  return meetingHeadline(
    {
      heldOn,
      place,
      participants: participantCount ?? undefined,
      dropped: proposalCounts.dropped,
      ...progressOf([meeting]),
      today,
    },
    language,
  );
}
