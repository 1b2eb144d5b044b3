import type { Topic } from '../../texts/topic.ts';

/** The framework agreement as a document; most of its words are the page's. */
export const agreementDocument = {
  'paper.subtitle': {
    da: 'Rammeaftale for {area}, {from} til {to}',
    en: 'Framework agreement for {area}, {from} to {to}',
  },
  'paper.subject': {
    da: 'Rammeaftale for det specialiserede socialområde og specialundervisningen',
    en: 'Framework agreement on specialised social services and special needs education',
  },
  'paper.running': {
    da: '{synthetic, select, true {Opdigtet til demonstration. } other {}}{agreement}, {status}, ændret {date}',
    en: '{synthetic, select, true {Made up for demonstration. } other {}}{agreement}, {status}, changed {date}',
  },
  'paper.runningEdition': {
    da: '{line}. Tal fra udgave {edition}',
    en: '{line}. Figures of edition {edition}',
  },
  'paper.approvals': { da: 'Parter og godkendelser', en: 'Parties and approvals' },
  'paper.goals': { da: 'Mål', en: 'Goals' },
  'paper.decisions': { da: 'Beslutninger og anbefalinger', en: 'Decisions and recommendations' },
  'paper.theme': { da: 'Tema', en: 'Theme' },
  'paper.decidedOn': { da: 'Vedtaget', en: 'Decided' },
  'paper.evidence': { da: 'Fastfrosne tal', en: 'Frozen figures' },
  'paper.what': { da: 'Hvad tallene viser', en: 'What the figures show' },
  'paper.dueDates': { da: 'Frister og møder', en: 'Due dates and meetings' },
  'paper.due': { da: 'Dato', en: 'Date' },
  'paper.task': { da: 'Hvad', en: 'What' },
  'paper.who': { da: 'Fra hvem', en: 'From whom' },
  'paper.meeting': { da: 'Møde', en: 'Meeting' },
  'paper.comment': { da: 'Svar', en: 'Comment' },
  'paper.about': { da: 'Handler om', en: 'About' },
  'paper.annex': { da: 'Bilag {no, number}: {annex}', en: 'Annex {no, number}: {annex}' },
  'paper.version': { da: 'Version', en: 'Version' },
  'paper.made': { da: 'Lavet', en: 'Made' },
  'paper.noEdition': {
    da: 'Der er ingen udgivne tal at lave bilag af.',
    en: 'There are no published figures to make annexes from.',
  },
} as const satisfies Topic;
