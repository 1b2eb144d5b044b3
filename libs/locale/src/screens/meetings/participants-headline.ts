import { formatDate } from '../../dates/format-date.ts';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { meetingHeadlines } from './headline-texts.ts';

const textsOf = makeTexts(meetingHeadlines);

/** Participants of a meeting by municipality. */
export interface ParticipantsView extends HeadlineBasis {
  readonly heldOn: string;
  /** Municipalities by name with their participants. */
  readonly municipalities: readonly { readonly name: string; readonly number: number }[];
}

function mainOf({ municipalities }: ParticipantsView, language: Language): string {
  const texts = textsOf(language);
  const most = Math.max(0, ...municipalities.map(({ number }) => number));
  const first = municipalities.filter(({ number }) => number === most);
  const n = municipalities.length;
  if (n === 0) return texts('meeting.headline.noMunicipality');
  if (first.length > 1) return texts('meeting.headline.mostTied', { n, tied: first.length, most });
  return texts('meeting.headline.most', { n, name: first[0]?.name ?? '', most });
}

/**
 * Headline of participants — how many municipalities were there, and who sent the most.
 * @example participantsHeadline({ heldOn: '2015-02-05', municipalities: [{ name: 'Ishøj', number: 3 }] }, 'da').headline
 *   // '1 kommune var med; flest deltagere kom fra Ishøj (3).'
 */
export function participantsHeadline(view: ParticipantsView, language: Language): Headline {
  const date = formatDate(view.heldOn, language);
  return composeHeadline(
    {
      extent: textsOf(language)('meeting.headline.participants', { date }),
      main: [mainOf(view, language)],
      basis: view,
    },
    language,
  );
}
