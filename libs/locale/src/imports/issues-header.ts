import type { Topic } from '../texts/topic.ts';

/** Import issues about headings and rows. */
export const issuesHeader = {
  'issue.kind-unknown': {
    da: 'Kolonnerne passer ikke til nogen slags data. Fandt “{value}”. Brug overskrifterne fra en af skabelonerne, eller angiv, hvilken slags data filen indeholder.',
    en: 'The columns fit no kind of data. Found “{value}”. Use the headings of one of the templates, or state which kind of data the file contains.',
  },
  'issue.column-missing': {
    da: 'Kolonnen “{field}” mangler. Tilføj den med denne overskrift.',
    en: 'The column “{field}” is missing. Add it with this heading.',
  },
  'issue.column-unknown': {
    da: 'Kolonnen “{value}” kendes ikke. Ret overskriften efter skabelonen, eller slet kolonnen.',
    en: 'The column “{value}” is not known. Correct the heading after the template, or delete the column.',
  },
  'issue.column-repeated': {
    da: 'Kolonnen “{field}” står flere gange. Slet den, der er tilovers.',
    en: 'The column “{field}” appears more than once. Delete the one too many.',
  },
  'issue.row-ragged': {
    da: 'Rækken har {found, plural, =1 {1 felt} other {{found, number} felter}}, men der er {expected, plural, =1 {1 kolonne} other {{expected, number} kolonner}}. Kontrollér skilletegn og anførselstegn i rækken.',
    en: 'The row has {found, plural, =1 {1 field} other {{found, number} fields}}, but the header has {expected, plural, =1 {1 column} other {{expected, number} columns}}. Check the separators and quotation marks in the row.',
  },
  'issue.duplicate-row': {
    da: 'Række {firstRow, number} handler om det samme. Behold den rigtige, og slet den anden.',
    en: 'Row {firstRow, number} is about the same thing. Keep the right one and delete the other.',
  },
} as const satisfies Topic;
