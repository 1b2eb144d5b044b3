import type { Topic } from '../texts/topic.ts';

/** Texts of the reporting rounds: the list, opening one, and its status matrix. */
export const rounds = {
  'rounds.title': { da: 'Indberetningsrunder', en: 'Reporting rounds' },
  'rounds.lead': {
    da: 'Hvad skal kommunerne indberette, hvornår, og hvor langt er de?',
    en: 'What must the municipalities report, by when, and how far have they come?',
  },
  'rounds.none': { da: 'Der er ingen runder endnu.', en: 'There are no rounds yet.' },
  'rounds.noneHelp': {
    da: 'Åbn den første nedenfor. Kommunernes indberettere ser den, når den åbner.',
    en: 'Open the first one below. The municipalities’ reporters see it when it opens.',
  },
  'rounds.noneWait': {
    da: 'Sekretariatet åbner runderne.',
    en: 'The secretariat opens the rounds.',
  },
  'rounds.list': { da: 'Runder', en: 'Rounds' },
  'rounds.round': { da: 'Runde', en: 'Round' },
  'rounds.period': { da: 'Periode', en: 'Period' },
  'rounds.phase': { da: 'Status', en: 'Status' },
  'rounds.kinds': { da: 'Skemaer', en: 'Forms' },
  'rounds.area': { da: 'Område', en: 'Area' },
  'rounds.chooseArea': { da: 'Vælg område', en: 'Choose an area' },
  'rounds.note': { da: 'Besked til indberetterne', en: 'Message to the reporters' },
  'rounds.completeOf': {
    da: '{done, number} af {of, number} skemaer',
    en: '{done, number} of {of, number} forms',
  },
  'rounds.missingAll': {
    da: '{n, plural, =1 {1 kommune har} other {{n, number} kommuner har}} intet indsendt: {names}.',
    en: '{n, plural, =1 {1 municipality has} other {{n, number} municipalities have}} submitted nothing: {names}.',
  },
  'rounds.missingSome': {
    da: '{n, plural, =1 {1 kommune mangler} other {{n, number} kommuner mangler}} noget: {names}.',
    en: '{n, plural, =1 {1 municipality is} other {{n, number} municipalities are}} missing something: {names}.',
  },
  'rounds.phase.planned': { da: 'Planlagt', en: 'Planned' },
  'rounds.phase.open': { da: 'Åben', en: 'Open' },
  'rounds.phase.closed': { da: 'Frist udløbet', en: 'Deadline passed' },
  'rounds.new': { da: 'Åbn en ny runde', en: 'Open a new round' },
  'rounds.newLead': {
    da: 'Alle kommuner i området skal levere de valgte skemaer. Periode, skemaer og område kan ikke ændres bagefter; navn, frister og besked kan.',
    en: 'Every municipality of the area must deliver the forms chosen. Period, forms and area cannot be changed afterwards; name, deadlines and message can.',
  },
  'rounds.label': { da: 'Navn', en: 'Name' },
  'rounds.labelHint': {
    da: 'Det, indberetterne ser, for eksempel Indberetning 2026.',
    en: 'What the reporters see, for instance Reporting 2026.',
  },
  'rounds.periodHint': {
    da: 'Et år (2026) eller et kvartal (2026K4).',
    en: 'A year (2026) or a quarter (2026K4).',
  },
  'rounds.opensAt': { da: 'Åbner (dansk tid)', en: 'Opens (Danish time)' },
  'rounds.deadlineAt': { da: 'Frist (dansk tid)', en: 'Deadline (Danish time)' },
  'rounds.noteOptional': {
    da: 'Besked til indberetterne (kan udelades)',
    en: 'Message to the reporters (optional)',
  },
  'rounds.open': { da: 'Åbn runden', en: 'Open the round' },
  'rounds.openedNow': {
    da: 'Runden “{label}” er oprettet.',
    en: 'The round “{label}” has been created.',
  },
  'rounds.seeRound': { da: 'Se, hvor langt kommunerne er', en: 'See how far the municipalities have come' },
  'rounds.error.label': {
    da: 'Skriv et navn på højst 100 tegn.',
    en: 'Write a name of at most 100 characters.',
  },
  'rounds.error.labelTaken': {
    da: 'Der er allerede en runde med det navn. Vælg et andet.',
    en: 'There is a round of that name already. Choose another.',
  },
  'rounds.error.period': {
    da: 'Skriv et år som 2026 eller et kvartal som 2026K4.',
    en: 'Write a year such as 2026 or a quarter such as 2026K4.',
  },
  'rounds.error.kinds': { da: 'Vælg mindst ét skema.', en: 'Choose at least one form.' },
  'rounds.error.area': { da: 'Vælg et område.', en: 'Choose an area.' },
  'rounds.error.opensAt': {
    da: 'Vælg dato og klokkeslæt for åbningen.',
    en: 'Choose date and time of the opening.',
  },
  'rounds.error.deadlineAt': {
    da: 'Vælg dato og klokkeslæt for fristen.',
    en: 'Choose date and time of the deadline.',
  },
  'rounds.error.order': {
    da: 'Fristen skal ligge efter åbningen.',
    en: 'The deadline must come after the opening.',
  },
  'rounds.error.note': { da: 'Skriv højst 2.000 tegn.', en: 'Write at most 2,000 characters.' },
} as const satisfies Topic;
