import type { Topic } from '../texts/topic.ts';

/** Texts of fetching tables from StatBank. */
export const statbank = {
  'statbank.title': { da: 'Tal fra Statistikbanken', en: 'Figures from StatBank' },
  'statbank.lead': {
    da: 'Hvilke tal fra Danmarks Statistik er hentet, og hvad kan hentes nu?',
    en: 'Which figures of Statistics Denmark have been fetched, and what can be fetched now?',
  },
  'statbank.see': { da: 'Hent tal fra Statistikbanken', en: 'Fetch figures from StatBank' },
  'statbank.seeHelp': {
    da: 'Befolkning, regnskab, budget og prisindeks kommer fra Danmarks Statistik og er med i den næste udgave.',
    en: 'Population, accounts, budget and price index come from Statistics Denmark and are part of the next edition.',
  },
  'statbank.licence': {
    da: 'Kilde: Danmarks Statistik, Statistikbanken. Licens: CC BY 4.0. Tabellens navn og dagen, den sidst blev opdateret, følger med hvert tal.',
    en: 'Source: Statistics Denmark, StatBank. Licence: CC BY 4.0. The table’s name and the day of its last update go with every figure.',
  },
  'statbank.new': { da: 'Hent en tabel', en: 'Fetch a table' },
  'statbank.newLead': {
    da: 'Tallene kontrolleres som en fil, der indlæses. Er der fejl, gemmes intet. Er alt i orden, er de med i den næste udgave.',
    en: 'The figures are checked like a file that is imported. Where there is an error nothing is stored. Where all is well they are part of the next edition.',
  },
  'statbank.table': { da: 'Tabel', en: 'Table' },
  'statbank.chooseTable': { da: 'Vælg tabel', en: 'Choose a table' },
  'statbank.tableOf': { da: '{subject} ({table})', en: '{subject} ({table})' },
  'statbank.subject.population': { da: 'Befolkning', en: 'Population' },
  'statbank.subject.projection': { da: 'Befolkningsprognose', en: 'Population projection' },
  'statbank.subject.accounts': { da: 'Regnskab', en: 'Accounts' },
  'statbank.subject.budget': { da: 'Budget', en: 'Budget' },
  'statbank.subject.price-index': { da: 'Pris- og lønindeks', en: 'Price and wage index' },
  'statbank.subject.full-time': { da: 'Fuldtidsindsatser, voksne', en: 'Full-time services, adults' },
  'statbank.subject.recipients': { da: 'Modtagere, voksne', en: 'Recipients, adults' },
  'statbank.subject.placed-age': {
    da: 'Anbragte børn og unge efter alder',
    en: 'Placed children and young by age',
  },
  'statbank.subject.placed-place': {
    da: 'Anbragte børn og unge efter anbringelsessted',
    en: 'Placed children and young by place',
  },
  'statbank.subject.placed-law': {
    da: 'Anbragte børn og unge efter lovgrundlag',
    en: 'Placed children and young by legal basis',
  },
  'statbank.name': { da: 'Tabellens navn', en: 'Name of the table' },
  'statbank.nameHint': {
    da: 'FRKM1 og to cifre. Navnet skifter hvert år: FRKM125 er prognosen fra 2025.',
    en: 'FRKM1 and two digits. The name changes every year: FRKM125 is the projection made in 2025.',
  },
  'statbank.from': { da: 'Fra år (kan udelades)', en: 'From year (optional)' },
  'statbank.to': { da: 'Til år (kan udelades)', en: 'To year (optional)' },
  'statbank.yearsHint': {
    da: 'Uden år hentes alle år, som tabellen har.',
    en: 'Without years, all years of the table are fetched.',
  },
  'statbank.area': { da: 'Kommuner', en: 'Municipalities' },
  'statbank.allMunicipalities': { da: 'Alle kommuner i landet', en: 'All municipalities of the country' },
  'statbank.fetch': { da: 'Hent tabellen', en: 'Fetch the table' },
  'statbank.asking': { da: 'Spørger Statistikbanken …', en: 'Asking StatBank …' },
  'statbank.error.table': { da: 'Vælg tabellen.', en: 'Choose the table.' },
  'statbank.error.name': {
    da: 'Skriv FRKM1 og to cifre, for eksempel FRKM125.',
    en: 'Write FRKM1 and two digits, for instance FRKM125.',
  },
  'statbank.error.years': {
    da: 'Skriv et år med fire cifre, eller lad begge felter være tomme.',
    en: 'Write a year with four digits, or leave both fields empty.',
  },
  'statbank.error.order': {
    da: 'Til år skal være det samme som fra år eller senere, og højst 100 år kan hentes.',
    en: 'To year must be the same as from year or later, and at most 100 years can be fetched.',
  },
  'statbank.error.area': {
    da: 'Området findes ikke mere. Vælg et andet.',
    en: 'The area no longer exists. Choose another.',
  },

  'statbank.running': { da: '{table} hentes', en: '{table} is being fetched' },
  'statbank.stage.asking': {
    da: 'Spørger Statistikbanken om tabellen.',
    en: 'Asking StatBank about the table.',
  },
  'statbank.stage.downloading': {
    da: '{megabytes, number} MB er kommet.',
    en: '{megabytes, number} MB have arrived.',
  },
  'statbank.stage.reading': {
    da: '{rows, plural, =1 {1 række} other {{rows, number} rækker}} er læst.',
    en: '{rows, plural, =1 {1 row has} other {{rows, number} rows have}} been read.',
  },
  'statbank.runningBy': {
    da: 'Startet af {by} {at}. Siden kan lukkes; arbejdet fortsætter. Der hentes én tabel ad gangen.',
    en: 'Started by {by} {at}. The page may be closed; the work goes on. One table is fetched at a time.',
  },
  'statbank.runningNow': {
    da: 'En tabel bliver hentet. Når den er færdig, kan den næste hentes.',
    en: 'A table is being fetched. When it is done the next can be fetched.',
  },

  'statbank.fetches': { da: 'Hentninger', en: 'Fetches' },
  'statbank.none': { da: 'Intet er hentet endnu.', en: 'Nothing has been fetched yet.' },
  'statbank.noneHelp': {
    da: 'Vælg en tabel ovenfor. Tabeller, der er hentet fra Statistikbanken som filer, står under udgivelser.',
    en: 'Choose a table above. Tables that came from StatBank as files stand under publications.',
  },
  'statbank.result.stored': {
    da: '{rows, plural, =1 {1 tal er gemt} other {{rows, number} tal er gemt}} og er med i den næste udgave.',
    en: '{rows, plural, =1 {1 figure has been stored and is} other {{rows, number} figures have been stored and are}} part of the next edition.',
  },
  'statbank.result.unchanged': {
    da: 'Tallene er de samme som dem, der allerede er her. Intet er ændret.',
    en: 'The figures are the same as those already here. Nothing has changed.',
  },
  'statbank.result.refused': {
    da: 'Tabellen blev ikke indlæst. Intet er gemt; de tidligere tal gælder stadig.',
    en: 'The table was not imported. Nothing is stored; the earlier figures still hold.',
  },
  'statbank.failed': {
    da: 'Hentningen mislykkedes. Intet er gemt; de tidligere tal gælder stadig.',
    en: 'The fetch failed. Nothing is stored; the earlier figures still hold.',
  },
  'statbank.failedUnknown': {
    da: 'Prøv igen. Bliver det ved, så bed administratoren se i serverens log.',
    en: 'Try again. If it persists, ask the administrator to look in the server’s log.',
  },
  'statbank.again': { da: 'Hent {table} igen', en: 'Fetch {table} again' },
  'statbank.toPublications': {
    da: 'Se, hvad den næste udgave ændrer',
    en: 'See what the next edition changes',
  },
  'statbank.source': {
    da: 'Kilde: Danmarks Statistik, Statistikbanken, tabel {table} (CC BY 4.0)',
    en: 'Source: Statistics Denmark, StatBank, table {table} (CC BY 4.0)',
  },
  'statbank.sourceUpdated': {
    da: 'Kilde: Danmarks Statistik, Statistikbanken, tabel {table} (CC BY 4.0), opdateret {date}',
    en: 'Source: Statistics Denmark, StatBank, table {table} (CC BY 4.0), updated {date}',
  },
  'statbank.asked': {
    da: '{years} · {area} · startet af {by} {at}',
    en: '{years} · {area} · started by {by} {at}',
  },
  'statbank.allYears': { da: 'Alle år', en: 'All years' },
  'statbank.issues': {
    da: '{n, plural, =1 {1 bemærkning} other {{n, number} bemærkninger}} fra kontrollen',
    en: '{n, plural, =1 {1 remark} other {{n, number} remarks}} from the check',
  },
  'statbank.issueAt': { da: '{place}: {text}', en: '{place}: {text}' },
  'statbank.issueRow': { da: 'række {row}', en: 'row {row}' },
  'statbank.issuesMore': {
    da: 'Og {n, plural, =1 {1 mere} other {{n, number} flere}}.',
    en: 'And {n, plural, =1 {1 more} other {{n, number} more}}.',
  },
} as const satisfies Topic;
