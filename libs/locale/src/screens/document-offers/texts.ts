import type { Topic } from '../../texts/topic.ts';

/** Where documents are offered: files of one thing, and the annexes of all municipalities. */
export const documentOffers = {
  'offer.annex.pdf': { da: 'Hent sagsbilag (PDF, 2 sider)', en: 'Get the agenda annex (PDF, 2 pages)' },
  'offer.annex.docx': { da: 'Hent sagsbilag (Word)', en: 'Get the agenda annex (Word)' },
  'offer.agreement.pdf': { da: 'Hent aftalen (PDF)', en: 'Get the agreement (PDF)' },
  'offer.agreement.docx': { da: 'Hent aftalen (Word)', en: 'Get the agreement (Word)' },
  'offer.all.title': { da: 'Sagsbilag til alle kommuner', en: 'Agenda annexes for all municipalities' },
  'offer.all.lead': {
    da: 'To sider til hver kommunalbestyrelse i {area} med tal fra udgave {edition}, samlet i én ZIP-fil.',
    en: 'Two pages for every council in {area} with figures of edition {edition}, in one ZIP file.',
  },
  'offer.all.format': { da: 'Filer', en: 'Files' },
  'offer.all.format.both': { da: 'PDF og Word', en: 'PDF and Word' },
  'offer.all.format.pdf': { da: 'Kun PDF', en: 'PDF only' },
  'offer.all.format.docx': { da: 'Kun Word', en: 'Word only' },
  'offer.all.make': { da: 'Lav sagsbilag til alle kommuner', en: 'Make annexes for all municipalities' },
  'offer.all.waiting': {
    da: 'Venter på, at en anden bestilling bliver færdig',
    en: 'Waits until another order is done',
  },
  'offer.all.running': {
    da: '{done, number} af {of, number} sagsbilag er skrevet',
    en: '{done, number} of {of, number} annexes are written',
  },
  'offer.all.cancel': { da: 'Afbryd', en: 'Stop' },
  'offer.all.done': {
    da: '{n, plural, =1 {1 sagsbilag er klar} other {{n, number} sagsbilag er klar}}, lavet {date, date, long}.',
    en: '{n, plural, =1 {1 annex is ready} other {{n, number} annexes are ready}}, made {date, date, long}.',
  },
  'offer.all.file': { da: 'Hent ZIP-filen ({size, number} kB)', en: 'Get the ZIP file ({size, number} kB)' },
  'offer.all.remove': { da: 'Slet filen', en: 'Delete the file' },
  'offer.all.kept': { da: 'Filen gemmes i en uge.', en: 'The file is kept for a week.' },
  'offer.all.failed': {
    da: 'Sagsbilagene blev ikke færdige. Bestil dem igen.',
    en: 'The annexes were not finished. Order them again.',
  },
  'offer.all.unpublished': {
    da: 'Sagsbilag laves af udgivne tal. Vælg en udgave.',
    en: 'Annexes are made of published figures. Choose an edition.',
  },
} as const satisfies Topic;
