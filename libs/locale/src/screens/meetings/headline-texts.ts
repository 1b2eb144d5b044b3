import type { Topic } from '../../texts/topic.ts';

/** The sentences that the pages about dialogue meetings open with, and those of their figures. */
export const meetingHeadlines = {
  'meeting.headline.extent': {
    da: '{n, plural, =1 {1 dialogmøde} other {{n, number} dialogmøder}}.',
    en: '{n, plural, =1 {1 dialogue meeting} other {{n, number} dialogue meetings}}.',
  },
  'meeting.headline.next': {
    da: 'Næste dialogmøde er {date} i {place}.',
    en: 'The next dialogue meeting is on {date} at {place}.',
  },
  'meeting.headline.nextNowhere': {
    da: 'Næste dialogmøde er {date}.',
    en: 'The next dialogue meeting is on {date}.',
  },
  'meeting.headline.follow': {
    da: '{n, plural, =1 {1 forslag} other {{n, number} forslag}} er kommet frem på {meetings, plural, =1 {mødet} other {{meetings, number} møder}}: {done, number} gennemført og {going, number} i gang.',
    en: '{n, plural, =1 {1 proposal} other {{n, number} proposals}} came up at {meetings, plural, =1 {the meeting} other {{meetings, number} meetings}}: {done, number} done and {going, number} in progress.',
  },
  'meeting.headline.held': {
    da: '{n, plural, =0 {Der er ikke holdt dialogmøder endnu.} =1 {Der er holdt 1 dialogmøde.} other {Der er holdt {n, number} dialogmøder.}}',
    en: '{n, plural, =0 {No dialogue meetings have been held yet.} =1 {1 dialogue meeting has been held.} other {{n, number} dialogue meetings have been held.}}',
  },
  'meeting.headline.coming': {
    da: 'Mødet holdes {date} i {place}.',
    en: 'The meeting is on {date} at {place}.',
  },
  'meeting.headline.comingNowhere': { da: 'Mødet holdes {date}.', en: 'The meeting is on {date}.' },
  'meeting.headline.proposals': {
    da: 'Mødet {date} gav {n, plural, =1 {1 forslag} other {{n, number} forslag}}: {done, number} gennemført, {going, number} i gang, {left, number} uden opfølgning.',
    en: 'The meeting of {date} gave {n, plural, =1 {1 proposal} other {{n, number} proposals}}: {done, number} done, {going, number} in progress, {left, number} not followed up.',
  },
  'meeting.headline.before': {
    da: '{n, plural, =1 {1 forslag} other {{n, number} forslag}} er noteret på forhånd.',
    en: '{n, plural, =1 {1 proposal has} other {{n, number} proposals have}} been noted beforehand.',
  },
  'meeting.headline.noProposals': {
    da: 'Fra mødet {date} er der ikke skrevet forslag ned.',
    en: 'No proposals were written down at the meeting of {date}.',
  },
  'meeting.headline.people': {
    da: '{n, plural, =1 {1 deltager var} other {{n, number} deltagere var}} med.',
    en: '{n, plural, =1 {1 participant was} other {{n, number} participants were}} there.',
  },
  'meeting.headline.most': {
    da: '{n, plural, =1 {1 kommune var} other {{n, number} kommuner var}} med; flest deltagere kom fra {name} ({most, number}).',
    en: '{n, plural, =1 {1 municipality was} other {{n, number} municipalities were}} there; most participants came from {name} ({most, number}).',
  },
  'meeting.headline.mostTied': {
    da: '{n, number} kommuner var med; {tied, number} af dem havde flest deltagere ({most, number} hver).',
    en: '{n, number} municipalities were there; {tied, number} of them had the most participants ({most, number} each).',
  },
  'meeting.headline.noMunicipality': {
    da: 'Ingen kommuner står på deltagerlisten.',
    en: 'No municipality is on the list of participants.',
  },
  'meeting.headline.participants': {
    da: 'Deltagere efter kommune på dialogmødet {date}.',
    en: 'Participants by municipality at the dialogue meeting of {date}.',
  },
  'meeting.headline.rankingExtent': {
    da: '{survey}: {n, plural, =1 {1 svarmulighed} other {{n, number} svarmuligheder}} i rækkefølge.',
    en: '{survey}: {n, plural, =1 {1 option} other {{n, number} options}} in order.',
  },
  'meeting.headline.first': { da: 'Øverst står »{first}«.', en: 'At the top stands “{first}”.' },
  'meeting.headline.firstShare': {
    da: '{share} sætter »{first}« øverst.',
    en: '{share} put “{first}” at the top.',
  },
  'meeting.headline.firstTied': {
    da: '{n, number} svarmuligheder deler førstepladsen.',
    en: '{n, number} options share the first place.',
  },
  'meeting.headline.last': { da: 'Nederst står »{last}«.', en: 'At the bottom stands “{last}”.' },
  'meeting.headline.statementsExtent': {
    da: '{survey}: enighed i {n, plural, =1 {1 udsagn} other {{n, number} udsagn}}.',
    en: '{survey}: agreement with {n, plural, =1 {1 statement} other {{n, number} statements}}.',
  },
  'meeting.headline.agree': { da: '{share} er enige i »{first}«.', en: '{share} agree with “{first}”.' },
  'meeting.headline.agreeOrder': {
    da: 'Mest enighed er der om »{first}«.',
    en: 'Agreement is greatest on “{first}”.',
  },
  'meeting.headline.agreeTied': {
    da: '{n, number} udsagn deler pladsen som det, flest er enige i.',
    en: '{n, number} statements share the place as the most agreed with.',
  },
  'meeting.headline.agreeLast': {
    da: 'Mindst enighed er der om »{last}«.',
    en: 'Agreement is least on “{last}”.',
  },
  'meeting.headline.withheld': {
    da: 'Resultatet er skjult, så svar fra få personer ikke kan regnes ud.',
    en: 'The result is withheld so that the answers of few people cannot be worked out.',
  },
  'meeting.headline.noAnswers': { da: 'Ingen har svaret.', en: 'Nobody has answered.' },
  'meeting.headline.onlyOrder': {
    da: 'Kun rækkefølgen er offentliggjort; andele er ikke oplyst.',
    en: 'Only the order is published; shares are not reported.',
  },
} as const satisfies Topic;
