import type { Topic } from '../texts/topic.ts';

/** Import issues about the number, date or text of one cell, and about cells that contradict each other. */
export const issuesCell = {
  'issue.value-missing': {
    da: '“{field}” er tom, men skal udfyldes. Skriv værdien i cellen.',
    en: '“{field}” is blank but must be filled in. Write the value in the cell.',
  },
  'issue.number-invalid': {
    da: '“{field}” skal være et tal. Fandt “{value}”. Skriv tallet alene, for eksempel 12,5, uden enhed eller bemærkning.',
    en: '“{field}” must be a number. Found “{value}”. Write the number alone, for example 12,5, without unit or remark.',
  },
  'issue.number-ambiguous': {
    da: '“{value}” i “{field}” kan læses på to måder. Angiv filens decimaltegn ved indlæsning, eller skriv tallet uden tusindtalspunktum.',
    en: '“{value}” in “{field}” can be read in two ways. State the file’s decimal mark when importing, or write the number without a thousands separator.',
  },
  'issue.number-mark-conflict': {
    da: '“{value}” i “{field}” passer ikke til det decimaltegn, resten af filen bruger. Brug det samme decimaltegn i hele filen.',
    en: '“{value}” in “{field}” does not fit the decimal mark used in the rest of the file. Use the same decimal mark throughout.',
  },
  'issue.number-out-of-range': {
    da: '“{field}” er “{value}”, men skal ligge mellem {min, number} og {max, number}. Ret tallet.',
    en: '“{field}” is “{value}”, but must be between {min, number} and {max, number}. Correct the number.',
  },
  'issue.number-not-whole': {
    da: '“{field}” skal være et helt tal. Fandt “{value}”. Skriv tallet uden decimaler.',
    en: '“{field}” must be a whole number. Found “{value}”. Write the number without decimals.',
  },
  'issue.share-not-percent': {
    da: '“{field}” skal være i procent. “{value}” ligner en andel. Skriv for eksempel 95 i stedet for 0,95.',
    en: '“{field}” must be in percent. “{value}” looks like a share. Write for example 95 instead of 0,95.',
  },
  'issue.date-invalid': {
    da: '“{field}” skal være en dato, der findes. Fandt “{value}”. Skriv den som 2026-02-01 eller 01-02-2026.',
    en: '“{field}” must be a date that exists. Found “{value}”. Write it as 2026-02-01 or 01-02-2026.',
  },
  'issue.time-invalid': {
    da: '“{value}” er ikke et klokkeslæt. Skriv det som 15.30.',
    en: '“{value}” is not a time of day. Write it like 15:30.',
  },
  'issue.time-before-start': {
    da: '“{value}” er før begyndelsen kl. {from}. Ret et af klokkeslættene.',
    en: '“{value}” is before the beginning at {from}. Correct one of the times.',
  },
  'issue.date-ambiguous': {
    da: '“{value}” i “{field}” kan være flere datoer. Skriv år-måned-dag, for eksempel 2026-02-01.',
    en: '“{value}” in “{field}” could be more than one date. Write year-month-day, for example 2026-02-01.',
  },
  'issue.period-invalid': {
    da: '“{field}” skal være en periode. Fandt “{value}”. Skriv år og kvartal som 2025K4.',
    en: '“{field}” must be a period. Found “{value}”. Write year and quarter as 2025K4.',
  },
  'issue.year-invalid': {
    da: '“{field}” skal være et år med fire cifre. Fandt “{value}”. Skriv for eksempel 2025.',
    en: '“{field}” must be a year of four digits. Found “{value}”. Write for example 2025.',
  },
  'issue.text-too-long': {
    da: '“{field}” er for lang. Højst {limit, number} tegn er tilladt. Forkort teksten, der begynder “{value}”.',
    en: '“{field}” is too long. At most {limit, number} characters are allowed. Shorten the text that begins “{value}”.',
  },
  'issue.personal-number': {
    da: '“{field}” indeholder noget, der ligner et CPR-nummer. Slet det; oplysninger om enkelte borgere må ikke indlæses.',
    en: '“{field}” holds what looks like a personal (CPR) number. Delete it; information about individual citizens must not be imported.',
  },
  'issue.free-over-approved': {
    da: '“{field}” er “{value}”, men tilbuddet har kun {approved, plural, =1 {1 godkendt plads} other {{approved, number} godkendte pladser}}. Ret det ene af tallene.',
    en: '“{field}” is “{value}”, but the service has only {approved, plural, =1 {1 approved place} other {{approved, number} approved places}}. Correct one of the numbers.',
  },
  'issue.valid-to-before-valid-from': {
    da: 'Slutdatoen “{value}” ligger før startdatoen {from}. Byt om på dem, eller ret den forkerte.',
    en: 'The end date “{value}” is before the start date {from}. Swap them, or correct the wrong one.',
  },
  'issue.age-to-before-age-from': {
    da: 'Sluttealderen “{value}” er lavere end startalderen {from}. Byt om på dem, eller ret den forkerte.',
    en: 'The upper age “{value}” is below the lower age {from}. Swap them, or correct the wrong one.',
  },
} as const satisfies Topic;
