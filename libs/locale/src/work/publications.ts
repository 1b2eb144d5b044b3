import type { Topic } from '../texts/topic.ts';

/** Texts of publishing editions. */
export const publications = {
  'publications.title': { da: 'Udgivelser', en: 'Publications' },
  'publications.lead': {
    da: 'Hvilke udgaver findes, og kan der udgives en ny?',
    en: 'Which editions are there, and can a new one be published?',
  },
  'publications.editions': { da: 'Udgaver', en: 'Editions' },
  'publications.editionsCaption': { da: 'Udgaver, nyeste først', en: 'Editions, newest first' },
  'publications.none': { da: 'Der er ingen udgaver endnu.', en: 'There are no editions yet.' },
  'publications.edition': { da: 'Udgave', en: 'Edition' },
  'publications.note': { da: 'Det nye', en: 'What is new' },
  'publications.published': { da: 'Udgivet', en: 'Published' },
  'publications.batches': { da: 'Leverancer', en: 'Deliveries' },
  'publications.hash': { da: 'Fingeraftryk', en: 'Fingerprint' },
  'publications.hashHint': {
    da: 'Fingeraftrykket (SHA-256) beviser, at udgaven er uændret.',
    en: 'The fingerprint (SHA-256) proves that the edition is unchanged.',
  },
  'publications.synthetic': { da: 'syntetiske tal', en: 'synthetic figures' },
  'publications.copyHash': { da: 'Kopiér fingeraftryk', en: 'Copy the fingerprint' },
  'publications.copyHashOf': { da: 'Kopiér fingeraftryk af {label}', en: 'Copy the fingerprint of {label}' },
  'publications.failedCaption': { da: 'Udgivelser, der ikke lykkedes', en: 'Publications that failed' },
  'publications.failedItem': {
    da: '“{label}”, startet af {by} {at}: mislykkedes. Intet blev udgivet.',
    en: '“{label}”, started by {by} {at}: failed. Nothing was published.',
  },

  'publications.new': { da: 'Ny udgave', en: 'New edition' },
  'publications.checklist': { da: 'Tjekliste', en: 'Checklist' },
  'publications.checksNone': {
    da: 'Intet taler imod at udgive.',
    en: 'Nothing speaks against publishing.',
  },
  'publications.checksErrors': {
    da: 'Der kan ikke udgives, før dette er rettet:',
    en: 'Nothing can be published until this is mended:',
  },
  'publications.checksWarnings': {
    da: 'Læs hver advarsel, og sæt hak ved den:',
    en: 'Read each warning and tick it:',
  },
  'publications.error': { da: 'Fejl', en: 'Error' },
  'publications.warning': { da: 'Advarsel', en: 'Warning' },
  'publications.error.checkOf': { da: 'Sæt hak ved: {warning}', en: 'Tick: {warning}' },
  'publications.showAll': { da: 'Vis alle {n, number}', en: 'Show all {n, number}' },
  'publications.checkAgain': { da: 'Tjek igen', en: 'Check again' },
  'publications.check.nothing-accepted': {
    da: 'Sekretariatet har ikke modtaget nogen leverancer. Modtag dem under runden.',
    en: 'The secretariat has accepted no deliveries. Accept them under the round.',
  },
  'publications.check.nothing-new': {
    da: 'Der er ingen nye leverancer siden den seneste udgave; tallene bliver de samme.',
    en: 'There are no new deliveries since the newest edition; the figures will be the same.',
  },
  'publications.check.publication-running': {
    da: 'En udgivelse er i gang. Vent, til den er færdig.',
    en: 'A publication is running. Wait until it is done.',
  },
  'publications.check.forms-missing': {
    da: '{missing, number} af {of, number} skemaer mangler i {round}.',
    en: '{missing, number} of {of, number} forms are missing in {round}.',
  },
  'publications.check.deliveries-waiting': {
    da: '{waiting, plural, =1 {1 indsendt skema} other {{waiting, number} indsendte skemaer}} i {round} er ikke modtaget og kommer ikke med.',
    en: '{waiting, plural, =1 {1 submitted form in {round} has} other {{waiting, number} submitted forms in {round} have}} not been accepted and will not be part of it.',
  },
  'publications.check.round-open': {
    da: '{round} er stadig åben; der kan komme flere indberetninger.',
    en: '{round} is still open; more reports may come.',
  },
  'publications.check.synthetic-data': {
    da: '{batches, plural, =1 {1 leverance er syntetisk} other {{batches, number} leverancer er syntetiske}}: opdigtede tal udgives sammen med rigtige.',
    en: '{batches, plural, =1 {1 delivery is synthetic} other {{batches, number} deliveries are synthetic}}: invented figures are published together with real ones.',
  },
  'publications.check.threshold-changed': {
    da: 'Grænsen for små tal er ændret fra {before, number} til {now, number}. Andre tal end før bliver skjult.',
    en: 'The threshold for small counts has changed from {before, number} to {now, number}. Other figures than before are withheld.',
  },
  'publications.check.figures-removed': {
    da: '{rows, plural, =1 {1 række} other {{rows, number} rækker}} fra den seneste udgave er rettet eller fjernet.',
    en: '{rows, plural, =1 {1 row of the newest edition has} other {{rows, number} rows of the newest edition have}} been corrected or removed.',
  },
  'publications.changes': { da: 'Hvad bliver anderledes?', en: 'What will be different?' },
  'publications.changesCaption': {
    da: 'Rækker, der er kommet til eller gået ud siden {previous}',
    en: 'Rows that have come or gone since {previous}',
  },
  'publications.changesFirst': {
    da: 'Rækker i den første udgave',
    en: 'Rows in the first edition',
  },
  'publications.changesNone': {
    da: 'Ingen rækker er kommet til eller gået ud siden {previous}.',
    en: 'No rows have come or gone since {previous}.',
  },
  'publications.changesNote': {
    da: 'En rettet række tæller både som ny og som udgået.',
    en: 'A corrected row counts both as new and as gone.',
  },
  'publications.kind.population': { da: 'Befolkning', en: 'Population' },
  'publications.kind.expenditure': { da: 'Udgifter', en: 'Expenditure' },
  'publications.kind.price-index': { da: 'Pris- og lønindeks', en: 'Price and wage index' },
  'publications.kind.official-counts': { da: 'Officielle antal', en: 'Official counts' },
  'publications.kind.municipalities': { da: 'Kommuner', en: 'Municipalities' },
  'publications.kind.groupings': { da: 'Områder', en: 'Areas' },
  'publications.kind.service-types': { da: 'Tilbudstyper', en: 'Service types' },
  'publications.kind.target-groups': { da: 'Målgrupper', en: 'Target groups' },
  'publications.kind.account-functions': { da: 'Kontoplan', en: 'Account plan' },
  'publications.kind': { da: 'Oplysninger', en: 'Data' },
  'publications.added': { da: 'Nye rækker', en: 'New rows' },
  'publications.removed': { da: 'Udgåede rækker', en: 'Rows gone' },
  'publications.newBatches': {
    da: '{n, plural, =1 {1 ny leverance} other {{n, number} nye leverancer}}',
    en: '{n, plural, =1 {1 new delivery} other {{n, number} new deliveries}}',
  },
  'publications.batchesOrder': { da: 'senest modtaget først', en: 'latest accepted first' },
  'publications.reporter': { da: 'Fra', en: 'From' },
  'publications.secretariat': { da: 'Sekretariatet', en: 'The secretariat' },
  'publications.file': { da: 'Fil', en: 'File' },
  'publications.rows': { da: 'Rækker', en: 'Rows' },
  'publications.accepted': { da: 'Modtaget', en: 'Accepted' },

  'publications.label': { da: 'Udgavens navn', en: 'Name of the edition' },
  'publications.labelHint': {
    da: 'Vises ved hvert tal og bruges i links, for eksempel 2026-11. Bogstaver, tal, punktum og bindestreg.',
    en: 'Shown with every figure and used in links, for instance 2026-11. Letters, digits, full stop and hyphen.',
  },
  'publications.releaseNote': { da: 'Hvad er nyt?', en: 'What is new?' },
  'publications.releaseNoteHint': {
    da: 'Læserne ser teksten. Skriv, hvad der er kommet til eller rettet.',
    en: 'Readers see the text. Write what has been added or corrected.',
  },
  'publications.publish': { da: 'Udgiv', en: 'Publish' },
  'publications.publishAsk': {
    da: 'Udgaven “{label}” bliver den nyeste, og alle læsere ser den med det samme. En udgave kan ikke ændres eller slettes; fejl rettes i den næste.',
    en: 'The edition “{label}” becomes the newest, and all readers see it at once. An edition cannot be changed or deleted; mistakes are corrected in the next.',
  },
  'publications.publishNow': { da: 'Ja, udgiv “{label}”', en: 'Yes, publish “{label}”' },
  'publications.error.label': {
    da: 'Skriv et navn på højst 40 tegn, der begynder med et bogstav eller tal og ikke har mellemrum.',
    en: 'Write a name of at most 40 characters that starts with a letter or digit and has no spaces.',
  },
  'publications.error.labelTaken': {
    da: 'Der er allerede en udgave med det navn. Vælg et andet.',
    en: 'There is an edition of that name already. Choose another.',
  },
  'publications.error.note': {
    da: 'Skriv, hvad der er nyt, højst 4.000 tegn.',
    en: 'Write what is new, at most 4,000 characters.',
  },
  'publications.error.check': {
    da: 'Sæt hak ved advarslen, når du har læst den.',
    en: 'Tick the warning when you have read it.',
  },
  'publications.running': { da: '“{label}” udgives', en: '“{label}” is being published' },
  'publications.runningBy': {
    da: 'Startet af {by} {at}. Siden kan lukkes; arbejdet fortsætter.',
    en: 'Started by {by} {at}. The page may be closed; the work goes on.',
  },
  'publications.stage.counts': {
    da: 'Beskytter små tal: {done, number} af {of, number}',
    en: 'Protecting small counts: {done, number} of {of, number}',
  },
  'publications.stage.answers': {
    da: 'Beregner figurer: {done, number} af {of, number}',
    en: 'Computing figures: {done, number} of {of, number}',
  },
  'publications.stage.starting': { da: 'Går i gang', en: 'Starting' },
  'publications.done': {
    da: 'Udgaven “{label}” er udgivet.',
    en: 'The edition “{label}” has been published.',
  },
  'publications.seeEdition': { da: 'Se udgaven', en: 'See the edition' },
  'publications.failed': {
    da: 'Udgivelsen af “{label}” mislykkedes. Intet er udgivet, og den seneste udgave gælder stadig. Prøv igen; bliver det ved, så bed administratoren se i serverens log.',
    en: 'The publication of “{label}” failed. Nothing has been published, and the newest edition still holds. Try again; if it persists, ask the administrator to look in the server’s log.',
  },
} as const satisfies Topic;
