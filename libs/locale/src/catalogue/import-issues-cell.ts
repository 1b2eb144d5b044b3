import type { Topic } from '../texts/topic.ts';

/** Import issues about the value of one cell. */
export const importIssuesCell = {
  'issue.number-not-number': {
    da: '“{field}” skal være et tal. Fandt “{value}”.',
    en: '“{field}” must be a number. Found “{value}”.',
  },
  'issue.number-ambiguous': {
    da: '“{value}” i “{field}” kan læses på to måder. Angiv filens decimaltegn.',
    en: '“{value}” in “{field}” can be read in two ways. State the file’s decimal mark.',
  },
  'issue.number-out-of-range': {
    da: '“{field}” er {value}, men skal være {expected}.',
    en: '“{field}” is {value}, but must be {expected}.',
  },
  'issue.number-not-whole': {
    da: '“{field}” skal være et helt tal. Fandt “{value}”.',
    en: '“{field}” must be a whole number. Found “{value}”.',
  },
  'issue.decimal-mark-not-stated': {
    da: 'Det fremgår ikke, om decimaltegnet er komma eller punktum. Angiv det ved indlæsning.',
    en: 'It is not clear whether the decimal mark is a comma or a point. State it when importing.',
  },
  'issue.date-not-date': {
    da: '“{field}” skal være en dato, for eksempel 2026-02-01. Fandt “{value}”.',
    en: '“{field}” must be a date, for example 2026-02-01. Found “{value}”.',
  },
  'issue.date-ambiguous': {
    da: '“{value}” i “{field}” kan være to forskellige datoer. Skriv år-måned-dag.',
    en: '“{value}” in “{field}” could be two different dates. Write year-month-day.',
  },
  'issue.period-not-period': {
    da: '“{field}” skal være en periode, for eksempel {expected}. Fandt “{value}”.',
    en: '“{field}” must be a period, for example {expected}. Found “{value}”.',
  },
  'issue.year-out-of-range': {
    da: 'Året {value} ligger uden for {expected}.',
    en: 'The year {value} is outside {expected}.',
  },
  'issue.code-unknown-municipality': {
    da: 'Kommunekoden “{value}” findes ikke.',
    en: 'The municipality code “{value}” does not exist.',
  },
  'issue.code-unknown-target-group': {
    da: 'Målgruppen “{value}” kendes ikke.',
    en: 'The target group “{value}” is not known.',
  },
  'issue.code-unknown-service-type': {
    da: 'Tilbudstypen “{value}” kendes ikke.',
    en: 'The type of service “{value}” is not known.',
  },
  'issue.code-unknown-function': {
    da: 'Funktionen “{value}” er ikke i kontoplanen.',
    en: 'The function “{value}” is not in the account plan.',
  },
  'issue.code-unknown-service': {
    da: 'Tilbuddet “{value}” findes ikke i registret. Indlæs tilbud først.',
    en: 'The service “{value}” is not in the register. Import services first.',
  },
  'issue.code-unknown-value': {
    da: '“{value}” i “{field}” kendes ikke. Brug en af: {expected}.',
    en: '“{value}” in “{field}” is not known. Use one of: {expected}.',
  },
  'issue.value-required': { da: '“{field}” skal udfyldes.', en: '“{field}” must be filled in.' },
  'issue.value-too-long': {
    da: '“{field}” er for lang. Højst {expected} tegn er tilladt.',
    en: '“{field}” is too long. At most {expected} characters are allowed.',
  },
  'issue.free-over-approved': {
    da: 'Der er flere ledige pladser ({value}) end godkendte ({expected}).',
    en: 'There are more free places ({value}) than approved ones ({expected}).',
  },
  'issue.occupied-over-available': {
    da: 'Der er flere belagte døgn ({value}) end tilgængelige ({expected}). Det kan være rigtigt ved overbelægning.',
    en: 'There are more occupied days ({value}) than available ones ({expected}). That can be right with over-occupancy.',
  },
  'issue.valid-period-reversed': {
    da: 'Slutdatoen {value} ligger før startdatoen {expected}.',
    en: 'The end date {value} is before the start date {expected}.',
  },
} as const satisfies Topic;
