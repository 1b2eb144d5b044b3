import type { Topic } from '../texts/topic.ts';

/** Import issues about headings and the shape of rows. */
export const importIssuesHeader = {
  'issue.header-missing': {
    da: 'Første række skal være overskrifter. Fandt: {value}.',
    en: 'The first row must be headings. Found: {value}.',
  },
  'issue.header-missing-column': {
    da: 'Kolonnen “{field}” mangler.',
    en: 'The column “{field}” is missing.',
  },
  'issue.header-unknown-column': {
    da: 'Kolonnen “{field}” kendes ikke. Forventede en af: {expected}.',
    en: 'The column “{field}” is not known. Expected one of: {expected}.',
  },
  'issue.header-duplicate-column': {
    da: 'Kolonnen “{field}” står flere gange.',
    en: 'The column “{field}” appears more than once.',
  },
  'issue.row-ragged': {
    da: 'Rækken har {value} felter, men der er {expected} kolonner.',
    en: 'The row has {value} fields, but there are {expected} columns.',
  },
  'issue.quote-unclosed': {
    da: 'Et anførselstegn er åbnet, men aldrig lukket.',
    en: 'A quotation mark is opened but never closed.',
  },
} as const satisfies Topic;
