import type { Topic } from '../../texts/topic.ts';

/** Words of the wheel of the year. */
export const yearWheelPage = {
  'wheel.title': { da: 'Årshjul', en: 'Year wheel' },
  'wheel.explained': {
    da: 'Frister og møder på tværs af rammeaftaler, indberetninger, udmeldinger og dialogmøder: hvad der skal være klar, fra hvem og til hvilket møde.',
    en: 'Deadlines and meetings across agreements, reports, notifications and dialogue meetings: what is due, from whom and for which meeting.',
  },
  'wheel.none': { da: 'Der er ingen datoer her.', en: 'There are no dates here.' },
  'wheel.noneHelp': {
    da: 'Vælg en anden part eller slags, eller vis også det, der er overstået.',
    en: 'Choose another party or kind, or show what is past as well.',
  },
  'wheel.party': { da: 'Fra hvem', en: 'From whom' },
  'wheel.party.all': { da: 'Alle', en: 'Everybody' },
  'wheel.kind': { da: 'Slags', en: 'Kind' },
  'wheel.kind.all': { da: 'Alle slags', en: 'All kinds' },
  'wheel.kind.meeting': { da: 'Møde', en: 'Meeting' },
  'wheel.kind.hearing-ends': { da: 'Høringen slutter', en: 'Hearing ends' },
  'wheel.kind.recommendation': { da: 'Anbefaling', en: 'Recommendation' },
  'wheel.kind.approval-deadline': { da: 'Frist for godkendelse', en: 'Approval deadline' },
  'wheel.kind.submission': { da: 'Indsendelse', en: 'Submission' },
  'wheel.kind.takes-effect': { da: 'Træder i kraft', en: 'Takes effect' },
  'wheel.kind.task': { da: 'Opgave', en: 'Task' },
  'wheel.kind.report': { da: 'Indberetning', en: 'Report' },
  'wheel.kind.notification': { da: 'Central udmelding', en: 'Central notification' },
  'wheel.kind.dialogue': { da: 'Dialogmøde', en: 'Dialogue meeting' },
  'wheel.past': { da: 'Hvornår', en: 'When' },
  'wheel.past.nej': { da: 'Fra i dag', en: 'From today' },
  'wheel.past.ja': { da: 'Også det, der er overstået', en: 'Past dates as well' },
  'wheel.quarter': { da: '{n}. kvartal {year}', en: 'Quarter {n}, {year}' },
  'wheel.from': { da: 'fra {who}', en: 'from {who}' },
  'wheel.fromSome': {
    da: 'fra {n, plural, =1 {1 kommune} other {{n, number} kommuner}}',
    en: 'from {n, plural, =1 {1 municipality} other {{n, number} municipalities}}',
  },
  'wheel.before': { da: 'til {meeting}', en: 'for {meeting}' },
  'wheel.beforeOn': { da: 'til {meeting} {date}', en: 'for {meeting} on {date}' },
  'wheel.municipalities': { da: 'Kommunerne', en: 'The municipalities' },
  'wheel.joint': { da: 'Kommunerne sammen', en: 'The municipalities together' },
  'wheel.calendar': { da: 'Hent som kalenderfil (ICS)', en: 'Get as a calendar file (ICS)' },
  'wheel.print': { da: 'Udskriv', en: 'Print' },
} as const satisfies Topic;
