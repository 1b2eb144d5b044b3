import type { Topic } from '../texts/topic.ts';

/** What is worth telling about a file that is stored all the same. */
export const issuesNotice = {
  'issue.occupied-over-available': {
    da: '“{field}” er “{value}”, men der er kun {available, number} tilgængelige døgn. Det kan være rigtigt ved overbelægning; kontrollér tallet.',
    en: '“{field}” is “{value}”, but there are only {available, number} available days. That can be right with over-occupancy; check the number.',
  },
  'issue.duplicates-unchecked': {
    da: 'Filen er så stor, at {rows, plural, =1 {1 række} other {{rows, number} rækker}} ikke er kontrolleret for gentagelser. Del filen op, hvis de skal kontrolleres.',
    en: 'The file is so large that {rows, plural, =1 {1 row} other {{rows, number} rows}} went unchecked for repetitions. Split the file if everything must be checked.',
  },
  'issue.sheets-ignored': {
    da: 'Kun det første ark er læst; {sheets, plural, =1 {1 andet er sprunget over} other {{sheets, number} andre er sprunget over}}. Gem hvert ark for sig, hvis det også skal indlæses.',
    en: 'Only the first sheet was read; {sheets, plural, =1 {1 other was skipped} other {{sheets, number} others were skipped}}. Save each sheet separately if it is to be imported too.',
  },
  'issue.areas-nested': {
    da: 'Sprunget over: {rows, plural, =1 {1 række} other {{rows, number} rækker}} for {areas, plural, =1 {1 område} other {{areas, number} områder}}, der rummer kommuner (hele landet, landsdele, regioner), så intet tælles to gange.',
    en: 'Left out: {rows, plural, =1 {1 row} other {{rows, number} rows}} for {areas, plural, =1 {1 area} other {{areas, number} areas}} holding municipalities (the whole country, provinces, regions), so that nothing is counted twice.',
  },
  'issue.ages-missing': {
    da: 'Disse aldre mangler i tabellen og er ikke indlæst som nul: {ages}. Hent tabellen igen med alle aldre, hvis de skal med.',
    en: 'These ages are missing from the table and were not imported as zero: {ages}. Fetch the table again with all ages if they are needed.',
  },
  'issue.ages-not-stated': {
    da: 'Tabellen har ingen aldre, så tallene kan kun bruges for alle aldre under ét. Hent den igen med alder, hvis målgrupper skal kunne vises.',
    en: 'The table has no ages, so the figures can only be used for all ages together. Fetch it again with age if target groups are to be shown.',
  },
  'issue.sex-not-stated': {
    da: 'Tabellen er ikke delt på køn. Tallene er indlæst for begge køn under ét.',
    en: 'The table is not divided by sex. The figures were imported for both sexes together.',
  },
  'issue.detail-skipped': {
    da: '“{field}” gemmes ikke her: i alt er indlæst, og {rows, plural, =1 {1 række} other {{rows, number} rækker}} med dele er sprunget over.',
    en: '“{field}” is not kept here: the total was imported, and {rows, plural, =1 {1 row} other {{rows, number} rows}} with parts left out.',
  },
  'issue.functions-skipped': {
    da: 'Sprunget over: {rows, plural, =1 {1 række} other {{rows, number} rækker}} om funktioner uden for det specialiserede socialområde.',
    en: 'Left out: {rows, plural, =1 {1 row} other {{rows, number} rows}} about functions outside the specialised social area.',
  },
  'issue.values-withheld': {
    da: 'Ikke indlæst: {rows, plural, =1 {1 række} other {{rows, number} rækker}} uden værdi, for eksempel “..”. Det er ikke talt som nul.',
    en: 'Not imported: {rows, plural, =1 {1 row} other {{rows, number} rows}} without a value, for example “..”. That is not counted as zero.',
  },
  'issue.edition-not-stated': {
    da: 'Tabellen siger ikke, hvilket år fremskrivningen er lavet. Hent den som JSON-stat eller XLSX, hvis udgaven skal kunne ses.',
    en: 'The table does not say in which year the projection was made. Fetch it as JSON-stat or XLSX if the edition is to be shown.',
  },
} as const satisfies Topic;
