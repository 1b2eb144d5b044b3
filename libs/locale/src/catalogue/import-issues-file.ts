import type { Topic } from '../texts/topic.ts';

/** Import issues about a whole file: encoding, format, size, workbook. */
export const importIssuesFile = {
  'issue.encoding-unknown': {
    da: 'Filens tegnsæt kan ikke genkendes. Gem den som UTF-8, og prøv igen.',
    en: 'The file’s character encoding cannot be recognised. Save it as UTF-8 and try again.',
  },
  'issue.encoding-mixed': {
    da: 'Filen blander flere tegnsæt, så æ, ø og å kan blive forkerte. Gem den som UTF-8.',
    en: 'The file mixes character encodings, so æ, ø and å may come out wrong. Save it as UTF-8.',
  },
  'issue.file-empty': { da: 'Filen er tom.', en: 'The file is empty.' },
  'issue.not-a-table': {
    da: 'Filen indeholder ikke en tabel med overskrifter og rækker.',
    en: 'The file does not contain a table with headings and rows.',
  },
  'issue.kind-unknown': {
    da: 'Det fremgår ikke af kolonnerne, hvilken slags data filen indeholder. Brug en af skabelonerne.',
    en: 'The columns do not tell what kind of data the file contains. Use one of the templates.',
  },
  'issue.kind-mismatch': {
    da: 'Filen indeholder “{value}”, men der blev bedt om “{expected}”.',
    en: 'The file contains “{value}”, but “{expected}” was asked for.',
  },
  'issue.format-unsupported': {
    da: 'Formatet kan ikke læses: {value}. Brug CSV, XLSX eller JSON-stat.',
    en: 'The format cannot be read: {value}. Use CSV, XLSX or JSON-stat.',
  },
  'issue.format-mismatch': {
    da: 'Filens navn siger {expected}, men indholdet er {value}. Gem den igen i det rigtige format.',
    en: 'The file’s name says {expected}, but its content is {value}. Save it again in the right format.',
  },
  'issue.nul-character': {
    da: 'Filen indeholder et nultegn og er formentlig ikke en tekstfil.',
    en: 'The file contains a NUL character and is probably not a text file.',
  },
  'issue.line-too-long': {
    da: 'Linjen er for lang. Højst {expected} tegn er tilladt.',
    en: 'The line is too long. At most {expected} characters are allowed.',
  },
  'issue.too-many-columns': {
    da: 'Der er {value} kolonner. Højst {expected} er tilladt.',
    en: 'There are {value} columns. At most {expected} are allowed.',
  },
  'issue.file-too-large': {
    da: 'Filen fylder {value}. Højst {expected} er tilladt.',
    en: 'The file is {value}. At most {expected} is allowed.',
  },
  'issue.workbook-too-large': {
    da: 'Projektmappen er for stor at pakke ud. Højst {expected} er tilladt.',
    en: 'The workbook is too large to unpack. At most {expected} is allowed.',
  },
  'issue.workbook-encrypted': {
    da: 'Projektmappen er beskyttet med adgangskode. Fjern den, og prøv igen.',
    en: 'The workbook is protected by a password. Remove it and try again.',
  },
  'issue.workbook-macro': {
    da: 'Projektmappen indeholder makroer. Gem den som .xlsx uden makroer.',
    en: 'The workbook contains macros. Save it as .xlsx without macros.',
  },
  'issue.workbook-damaged': {
    da: 'Projektmappen er beskadiget og kan ikke læses. Åbn den i Excel, og gem den igen.',
    en: 'The workbook is damaged and cannot be read. Open it in Excel and save it again.',
  },
  'issue.already-imported': {
    da: 'Filen er indlæst før. Intet er ændret.',
    en: 'The file has been imported before. Nothing has changed.',
  },
  'issue.too-many-issues': {
    da: 'Der er {count, plural, =1 {1 fejl} other {{count, number} fejl}} mere, som ikke er vist. Ret de viste først.',
    en: 'There {count, plural, =1 {is 1 more issue} other {are {count, number} more issues}} not shown. Correct those shown first.',
  },
} as const satisfies Topic;
