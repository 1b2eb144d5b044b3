import type { Topic } from '../texts/topic.ts';

/** Import issues about tables from Statistics Denmark’s StatBank. */
export const issuesTable = {
  'issue.table-unknown': {
    da: 'Tabellen bruges ikke her eller kan ikke genkendes. Fandt tabel {table} med “{value}”. Hent tal fra FOLK1A, FOLK1B, BY2, FRKM, REGK31, REGK100, REGKC, BUDK32, BUDK100, NGLK, HAND01, HAND07, ANBAAR9, ANBAAR12 eller ANBAAR13.',
    en: 'The table is not used here or cannot be recognised. Found table {table} with “{value}”. Fetch figures from FOLK1A, FOLK1B, BY2, FRKM, REGK31, REGK100, REGKC, BUDK32, BUDK100, NGLK, HAND01, HAND07, ANBAAR9, ANBAAR12 or ANBAAR13.',
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
  'issue.category-missing': {
    da: 'Tabellen mangler den variabel, som tallene er delt på, så det ikke kan ses, hvad der er talt. Hent den igen med alle værdier valgt.',
    en: 'The table lacks the variable its figures are split by, so what is counted cannot be seen. Fetch it again with all values selected.',
  },
  'issue.deflator-incomplete': {
    da: 'Prisindekset dannes af serviceudgifter pr. indbygger for hele landet i løbende og i faste priser, ét tal af hver for hvert år. Mangler eller gentaget: “{value}”. Hent NGLK igen med hele landet, SER og begge priser.',
    en: 'The price index is made of service expenditure per inhabitant of the whole country in current and in fixed prices, one figure of each for every year. Missing or repeated: “{value}”. Fetch NGLK again with the whole country, SER and both prices.',
  },
  'issue.statbank-unreachable': {
    da: 'Statistikbanken svarede ikke ({reason}). Prøv igen senere, eller hent tabellen på statistikbanken.dk, og indlæs filen.',
    en: 'StatBank did not answer ({reason}). Try again later, or fetch the table at statbank.dk and import the file.',
  },
  'issue.statbank-busy': {
    da: 'Statistikbanken har travlt og bad os vente (svar {status}). Prøv igen om nogle minutter.',
    en: 'StatBank is busy and asked us to wait (answer {status}). Try again in some minutes.',
  },
  'issue.statbank-refused': {
    da: 'Statistikbanken afviste forespørgslen (svar {status}): “{value}”. Kontrollér tabellens navn, eller prøv igen senere.',
    en: 'StatBank refused the request (answer {status}): “{value}”. Check the name of the table, or try again later.',
  },
  'issue.statbank-elsewhere': {
    da: 'Statistikbanken sendte os videre til en anden adresse: “{value}”. Af sikkerhedsgrunde følges den ikke. Hent tabellen på statistikbanken.dk, og indlæs filen.',
    en: 'StatBank sent us on to another address: “{value}”. For safety it is not followed. Fetch the table at statbank.dk and import the file.',
  },
  'issue.statbank-cut-off': {
    da: 'Svaret fra Statistikbanken holdt op, før tabellen var hel, så intet er indlæst. Hent den igen.',
    en: 'The answer from StatBank stopped before the table was whole, so nothing was imported. Fetch it again.',
  },
  'issue.statbank-too-large': {
    da: 'Udtrækket er større end {limit}. Vælg færre år eller et mindre område.',
    en: 'The extract is larger than {limit}. Choose fewer years or a smaller area.',
  },
  'issue.table-changed': {
    da: 'Tabellen har fået andre variable: ventede {expected}, fandt {found}. Den indlæses ikke, før det er afklaret, hvad tallene nu betyder. Spørg den, der vedligeholder indlæsningen.',
    en: 'The table has other variables now: expected {expected}, found {found}. It is not imported before it is clear what the figures mean now. Ask whoever maintains the import.',
  },
  'issue.values-absent': {
    da: 'Tabellen har ingen af de værdier, der skal bruges, for “{field}”. Den har nu: {value}. Vælg andre år eller et andet område.',
    en: 'The table has none of the values needed for “{field}”. It now has: {value}. Choose other years or another area.',
  },
  'issue.suppressed-value-unknown': {
    da: 'Statistikbanken skriver “{value}” i stedet for skjulte tal i denne tabel, og det kan forveksles med rigtige tal. Hent tabellen på statistikbanken.dk, hvor skjulte tal står som to prikker.',
    en: 'StatBank writes “{value}” in place of withheld figures in this table, which could be mistaken for real ones. Fetch the table at statbank.dk, where withheld figures are two dots.',
  },
  'issue.zeros-unknown': {
    da: 'Ikke indlæst: {rows, plural, =1 {1 række} other {{rows, number} rækker}} med 0. I denne tabel kan 0 også betyde, at tallet er skjult af hensyn til fortrolighed, så det er ikke talt som nul.',
    en: 'Not imported: {rows, plural, =1 {1 row} other {{rows, number} rows}} with 0. In this table 0 can also mean that the figure is withheld for confidentiality, so it is not counted as zero.',
  },
  'issue.zeros-skipped': {
    da: 'Sprunget over: {rows, plural, =1 {1 række} other {{rows, number} rækker}} med 0. Tabellen har en række for hver kombination af ejerforhold og gruppering, og en kombination uden række er nul.',
    en: 'Left out: {rows, plural, =1 {1 row} other {{rows, number} rows}} with 0. The table has a row for every combination of ownership and grouping, and a combination without a row is nil.',
  },
  'issue.key-figures-skipped': {
    da: 'Sprunget over: {rows, plural, =1 {1 række} other {{rows, number} rækker}}, der ikke indgår i prisindekset. Det dannes kun af serviceudgifter pr. indbygger for hele landet.',
    en: 'Left out: {rows, plural, =1 {1 row} other {{rows, number} rows}} that are no part of the price index. It is made of service expenditure per inhabitant of the whole country only.',
  },
  'issue.series-incomplete': {
    da: 'Indlæst: {rows, plural, =1 {1 række} other {{rows, number} rækker}} fra før {from}. Først fra {from} er alle kommuner med, så tidligere tal kan ikke lægges sammen til et område.',
    en: 'Imported: {rows, plural, =1 {1 row} other {{rows, number} rows}} from before {from}. Only from {from} on are all municipalities included, so earlier figures do not add up to an area.',
  },
  'issue.municipalities-absent': {
    da: '{absent, plural, =1 {1 kommune} other {{absent, number} kommuner}} af {of, number} har ingen tal i tabellen. Det kan skyldes udvalget, manglende godkendelse, eller at en anden kommune indberetter for dem; det er ikke talt som nul.',
    en: '{absent, plural, =1 {1 municipality} other {{absent, number} municipalities}} of {of, number} have no figures in the table. That can be due to the selection, to missing approval, or to another municipality reporting for them; it is not counted as zero.',
  },
} as const satisfies Topic;
