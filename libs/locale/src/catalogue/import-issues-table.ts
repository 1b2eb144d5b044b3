import type { Topic } from '../texts/topic.ts';

/** Import issues about tables from Statistics Denmark’s StatBank. */
export const importIssuesTable = {
  'issue.table-unknown': {
    da: 'Tabellen bruges ikke her eller kan ikke genkendes. Fandt tabel {table} med “{value}”. Hent tal fra FOLK1A, FOLK1B, BY2, FRKM, REGK31, REGK100, BUDK32 eller BUDK100.',
    en: 'The table is not used here or cannot be recognised. Found table {table} with “{value}”. Fetch figures from FOLK1A, FOLK1B, BY2, FRKM, REGK31, REGK100, BUDK32 or BUDK100.',
  },
  'issue.table-ambiguous': {
    da: 'Kolonnerne passer på flere tabeller: {tables}. Hent tabellen som JSON-stat eller XLSX, der siger, hvilken det er.',
    en: 'The columns fit several tables: {tables}. Fetch the table as JSON-stat or XLSX, which tells which one it is.',
  },
  'issue.layout-unknown': {
    da: 'Filen ligner en tabel fra Statistikbanken, men er ikke bygget som en (mangler {missing}, fandt “{value}”). Hent den igen som CSV eller JSON-stat.',
    en: 'The file resembles a StatBank table but is not built as one (lacks {missing}, found “{value}”). Fetch it again as CSV or JSON-stat.',
  },
  'issue.area-missing': {
    da: 'Tabellen har ikke tal for de enkelte kommuner. Hent den igen med alle kommuner valgt.',
    en: 'The table has no figures for the individual municipalities. Fetch it again with all municipalities selected.',
  },
  'issue.area-unknown': {
    da: 'Området “{value}” er hverken en kommune på listen eller et kendt område. Hent tabellen med kommuner, eller ret navnet.',
    en: 'The area “{value}” is neither a municipality on the list nor a known area. Fetch the table with municipalities, or correct the name.',
  },
  'issue.period-missing': {
    da: 'Tabellen siger ikke, hvilken tid tallene gælder. Hent den igen med tid valgt.',
    en: 'The table does not say which time the figures are for. Fetch it again with time selected.',
  },
  'issue.year-not-stated': {
    da: 'Filen siger ikke, hvilket år tallene gælder. Angiv året ved indlæsning.',
    en: 'The file does not say which year the figures are for. State the year when importing.',
  },
  'issue.sex-incomplete': {
    da: 'Tabellen har kun det ene køn, så summen kan ikke dannes. Hent den igen med begge køn eller med i alt.',
    en: 'The table has only one of the sexes, so the sum cannot be formed. Fetch it again with both sexes or with the total.',
  },
  'issue.sex-invalid': {
    da: '“{value}” i “{field}” er ikke et køn. Brug Mænd, Kvinder eller I alt, som Statistikbanken skriver dem.',
    en: '“{value}” in “{field}” is not a sex. Use Men, Women or Total, as StatBank writes them.',
  },
  'issue.age-invalid': {
    da: '“{value}” i “{field}” er ikke en alder. Skriv for eksempel 17 år, 18-24 år eller 100 år og derover.',
    en: '“{value}” in “{field}” is not an age. Write for example 17 years, 18-24 years or 100 years and over.',
  },
  'issue.total-missing': {
    da: '“{field}” har dele, men ikke deres sum, så folketallet kan ikke dannes. Hent tabellen igen med i alt for “{field}”.',
    en: '“{field}” has parts but not their sum, so the population cannot be formed. Fetch the table again with the total of “{field}”.',
  },
  'issue.price-unit-mixed': {
    da: 'Tabellen blander prisenheder: “{value}”. Hent den igen med én, helst løbende priser (1.000 kr.).',
    en: 'The table mixes price units: “{value}”. Fetch it again with one, preferably current prices (DKK 1,000).',
  },
  'issue.price-unit-missing': {
    da: 'Tabellen har ingen prisenhed, der kan bruges. Fandt “{value}”. Hent den igen med løbende priser (1.000 kr.).',
    en: 'The table has no price unit that can be used. Found “{value}”. Fetch it again with current prices (DKK 1,000).',
  },
} as const satisfies Topic;
