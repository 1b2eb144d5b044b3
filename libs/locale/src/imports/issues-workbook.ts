import type { Topic } from '../texts/topic.ts';

/** Import issues about a workbook and the flaws only its cells can have. */
export const issuesWorkbook = {
  'issue.workbook-encrypted': {
    da: 'Projektmappen har en adgangskode eller er i det gamle format fra før Excel 2007. Fjern adgangskoden, gem den som .xlsx, og indlæs den igen.',
    en: 'The workbook has a password or is in the old format from before Excel 2007. Remove the password, save it as .xlsx and import it again.',
  },
  'issue.workbook-macro': {
    da: 'Projektmappen indeholder makroer, og dem åbner vi ikke. Gem den som .xlsx uden makroer.',
    en: 'The workbook contains macros, and those are not opened. Save it as .xlsx without macros.',
  },
  'issue.workbook-too-large': {
    da: 'Projektmappen er for stor at pakke ud, eller den har for mange dele eller tekster. Gem kun arket med tallene i en ny projektmappe, eller gem det som CSV.',
    en: 'The workbook is too large to unpack, or it has too many parts or texts. Save only the sheet with the figures in a new workbook, or save it as CSV.',
  },
  'issue.workbook-unsafe': {
    da: 'Projektmappen har en opbygning, som ingen almindelig projektmappe har, og den åbnes ikke. Kopiér tallene til en ny projektmappe, og gem den som .xlsx.',
    en: 'The workbook is built as no ordinary workbook is, and it is not opened. Copy the figures into a new workbook and save it as .xlsx.',
  },
  'issue.workbook-broken': {
    da: 'Projektmappen er beskadiget eller ufuldstændig og kan ikke læses. Åbn den i Excel, gem den igen som .xlsx, og indlæs den.',
    en: 'The workbook is damaged or incomplete and cannot be read. Open it in Excel, save it again as .xlsx and import that.',
  },
  'issue.formula-without-value': {
    da: 'Cellen har en formel, men intet beregnet resultat. Åbn projektmappen i Excel, så den regnes igennem, gem den, og indlæs den igen.',
    en: 'The cell has a formula but no calculated result. Open the workbook in Excel so that it is calculated, save it and import it again.',
  },
  'issue.cell-error': {
    da: 'Cellen viser en fejl: “{value}”. Ret formlen, eller skriv værdien selv.',
    en: 'The cell shows an error: “{value}”. Correct the formula, or write the value yourself.',
  },
} as const satisfies Topic;
