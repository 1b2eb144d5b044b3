import type { Topic } from '../texts/topic.ts';

/** Filling in a form in the browser. */
export const webForm = {
  'webForm.title': { da: '{form}: {municipality}, {period}', en: '{form}: {municipality}, {period}' },
  'webForm.back': { da: 'Tilbage til listen', en: 'Back to the list' },
  'webForm.help': {
    da: 'Felterne er udfyldt med tallene fra sidst. Enter og pil ned går til næste række, pil op til den forrige. Et tomt felt betyder ikke oplyst; 0 betyder ingen.',
    en: 'The fields hold last time’s figures. Enter and arrow down go to the next row, arrow up to the one before. A blank field means not stated; 0 means none.',
  },
  'webForm.emptyHelp': {
    da: 'Der er intet fra sidst. Tilføj en række for hvert tal, I har.',
    en: 'There is nothing from last time. Add a row for each figure you have.',
  },
  'webForm.caption': { da: 'Skemaets rækker', en: 'Rows of the form' },
  'webForm.cell': { da: '{column}, række {row, number}', en: '{column}, row {row, number}' },
  'webForm.notChosen': { da: '(vælg)', en: '(choose)' },
  'webForm.addRow': { da: 'Tilføj række', en: 'Add a row' },
  'webForm.removeRow': { da: 'Fjern række {row, number}', en: 'Remove row {row, number}' },
  'webForm.remove': { da: 'Fjern', en: 'Remove' },
  'webForm.removed': { da: 'Række {row, number} er fjernet.', en: 'Row {row, number} has been removed.' },
  'webForm.undo': { da: 'Fortryd', en: 'Undo' },
  'webForm.changes': {
    da: '{n, plural, =0 {Intet er ændret fra sidst} =1 {1 celle er ændret fra sidst} other {{n, number} celler er ændret fra sidst}}',
    en: '{n, plural, =0 {Nothing is changed from last time} =1 {1 cell is changed from last time} other {{n, number} cells are changed from last time}}',
  },
  'webForm.kept': {
    da: 'Det, du skriver, bliver gemt i denne fane, mens du arbejder.',
    en: 'What you write is kept in this tab while you work.',
  },
  'webForm.restored': {
    da: 'Du ser det, du skrev sidst i denne fane.',
    en: 'This is what you last wrote in this tab.',
  },
  'webForm.startOver': {
    da: 'Begynd forfra med tallene fra sidst',
    en: 'Start over with last time’s figures',
  },
  'webForm.startOverHelp': {
    da: 'Det, du har skrevet, går tabt.',
    en: 'What you have written will be lost.',
  },
  'webForm.numberWrong': {
    da: '{column}, række {row, number}: “{value}” er ikke et tal. Skriv for eksempel 12 eller 3,5.',
    en: '{column}, row {row, number}: “{value}” is not a number. Write for example 12 or 3,5.',
  },
  'webForm.keyMissing': {
    da: '{column}, række {row, number}: skal udfyldes.',
    en: '{column}, row {row, number}: must be filled in.',
  },
  'webForm.refusedCell': { da: '{where}: {text}', en: '{where}: {text}' },
  'webForm.noRows': {
    da: 'Skemaet har ingen rækker. Tilføj mindst én.',
    en: 'The form has no rows. Add at least one.',
  },
  'webForm.send': { da: 'Læs tallene', en: 'Read the figures' },
  'webForm.sendHelp': {
    da: 'De bliver læst og kontrolleret som en kladde. Du ser dem igennem, før du indsender.',
    en: 'They are read and checked as a draft. You look them through before you submit.',
  },
} as const satisfies Topic;
