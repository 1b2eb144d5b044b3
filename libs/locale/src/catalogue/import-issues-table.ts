import type { Topic } from '../texts/topic.ts';

/** Import issues about rows taken together and tables from Statistics Denmark. */
export const importIssuesTable = {
  'issue.duplicate-row': {
    da: 'Rækken står også i linje {expected}: {value}.',
    en: 'The row is also in line {expected}: {value}.',
  },
  'issue.year-not-stated': {
    da: 'Filen siger ikke, hvilket år tallene gælder. Angiv året ved indlæsning.',
    en: 'The file does not say which year the figures are for. State the year when importing.',
  },
  'issue.table-unknown': {
    da: 'Tabellen “{value}” fra Statistikbanken bruges ikke her.',
    en: 'The StatBank table “{value}” is not used here.',
  },
  'issue.area-missing': { da: 'Tabellen mangler områder: {value}.', en: 'The table lacks areas: {value}.' },
  'issue.period-missing': {
    da: 'Tabellen mangler perioder: {value}.',
    en: 'The table lacks periods: {value}.',
  },
  'issue.sex-incomplete': {
    da: 'Tabellen har ikke begge køn, så summen kan ikke dannes. Hent den igen med begge.',
    en: 'The table lacks one of the sexes, so the sum cannot be formed. Fetch it again with both.',
  },
  'issue.ages-incomplete': {
    da: 'Nogle aldre mangler: {value}. De er indlæst som ikke oplyst.',
    en: 'Some ages are missing: {value}. They are imported as not stated.',
  },
  'issue.areas-nested': {
    da: 'Hele landet og regioner er sprunget over, så intet tælles to gange.',
    en: 'The whole country and the regions were skipped, so that nothing is counted twice.',
  },
  'issue.marital-states-collapsed': {
    da: 'Civilstande er lagt sammen.',
    en: 'Marital states were added together.',
  },
  'issue.price-unit-mixed': {
    da: 'Tabellen blander prisenheder: {value}. Hent den igen med én enhed.',
    en: 'The table mixes price units: {value}. Fetch it again with one unit.',
  },
  'issue.unit-per-inhabitant': {
    da: 'Rækker i kroner pr. indbygger er sprunget over.',
    en: 'Rows in kroner per inhabitant were skipped.',
  },
  'issue.municipality-not-in-list': {
    da: 'Området “{value}” er ikke en kommune på listen og er sprunget over.',
    en: 'The area “{value}” is not a municipality on the list and was skipped.',
  },
} as const satisfies Topic;
