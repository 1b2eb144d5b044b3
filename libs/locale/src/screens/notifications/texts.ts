import type { Topic } from '../../texts/topic.ts';

/** Words of central notifications for everybody who reads them. */
export const notificationPage = {
  'notification.title': { da: 'Centrale udmeldinger', en: 'Central notifications' },
  'notification.explained': {
    da: 'Med en central udmelding beder Social- og Boligstyrelsen om, at en målgruppe planlægges bedre sammen. Kommunerne i regionen giver ét fælles svar, som hører til rammeaftalen.',
    en: 'With a central notification the national board asks for better joint planning for a target group. The municipalities of the region give one joint answer, which belongs to the framework agreement.',
  },
  'notification.list': { da: 'Udmeldinger og svar', en: 'Notifications and answers' },
  'notification.none': { da: 'Ingen svar er sendt endnu.', en: 'No answers have been sent yet.' },
  'notification.noneHelp': {
    da: 'Et svar kan læses her, når det er sendt. Kladder ses kun af sekretariatet.',
    en: 'An answer can be read here once it is sent. Only the secretariat sees drafts.',
  },
  'notification.unknown': {
    da: 'Udmeldingen findes ikke, eller den er en kladde, som du ikke har adgang til.',
    en: 'There is no such notification, or it is a draft that is not open to you.',
  },
  'notification.back': { da: 'Alle udmeldinger', en: 'All notifications' },
  'notification.status.draft': { da: 'Kladde', en: 'Draft' },
  'notification.status.sent': { da: 'Sendt', en: 'Sent' },
  'notification.group': { da: 'Målgruppe', en: 'Target group' },
  'notification.area': { da: 'Område', en: 'Area' },
  'notification.deadline': { da: 'National frist', en: 'National deadline' },
  'notification.noDeadline': { da: 'ikke sat endnu', en: 'not set yet' },
  'notification.sentOn': { da: 'Sendt', en: 'Sent' },
  'notification.agreement': { da: 'Rammeaftale', en: 'Framework agreement' },
  'notification.noAgreement': { da: 'ingen', en: 'none' },
  'notification.figuresOf': { da: 'Tal fra', en: 'Figures from' },
  'notification.edition': { da: 'udgave {edition}', en: 'edition {edition}' },
  'notification.synthetic': {
    da: 'Udmeldingen er opdigtet til demonstrationen. Den er ikke udsendt af nogen styrelse.',
    en: 'The notification is made up for the demonstration. No board has issued it.',
  },
  'notification.fixed': {
    da: 'Svaret er sendt. Hverken tekst eller tal ændres mere.',
    en: 'The answer is sent. Neither words nor figures change any more.',
  },
  'notification.section.size': { da: 'Målgruppens størrelse', en: 'Size of the target group' },
  'notification.section.services': { da: 'Indsatser og tilbud', en: 'Interventions and services' },
  'notification.section.challenges': { da: 'Udfordringer i forsyningen', en: 'Challenges in supply' },
  'notification.section.coordination': {
    da: 'Organisering og koordinering',
    en: 'Organisation and coordination',
  },
  'notification.question.size': {
    da: 'Hvor mange borgere er der i målgruppen, og hvor mange ventes der at blive?',
    en: 'How many citizens are in the target group, and how many are expected?',
  },
  'notification.question.services': {
    da: 'Hvilke indsatser og tilbud er der, og hvem driver dem?',
    en: 'Which interventions and services are there, and who runs them?',
  },
  'notification.question.challenges': {
    da: 'Hvor slår pladserne ikke til, og hvilke tilbud er sårbare?',
    en: 'Where do the places not suffice, and which services are vulnerable?',
  },
  'notification.question.coordination': {
    da: 'Hvor langt er der til et tilbud, og hvad kan kommunerne vinde ved at gå sammen?',
    en: 'How far is it to a service, and what can the municipalities gain together?',
  },
  'notification.noText': {
    da: 'Der er ikke skrevet noget om emnet endnu.',
    en: 'Nothing is written here yet.',
  },
  'notification.table.need': {
    da: 'Borgere i målgruppen, {year}',
    en: 'Citizens in the target group, {year}',
  },
  'notification.table.forecast': { da: 'Udvikling og prognose', en: 'Development and forecast' },
  'notification.table.range': { da: 'Tilbud efter tilbudstype, {year}', en: 'Services by type, {year}' },
  'notification.table.operators': {
    da: 'Tilbud efter driftsherre, {year}',
    en: 'Services by operator, {year}',
  },
  'notification.table.occupancy': { da: 'Pladser og belægning, {year}', en: 'Places and occupancy, {year}' },
  'notification.table.gaps': { da: 'Pladser mod behov, {year}', en: 'Places against need, {year}' },
  'notification.table.risk': {
    da: 'Sårbare tilbud, de mest sårbare først, {year}',
    en: 'Vulnerable services, the most vulnerable first, {year}',
  },
  'notification.table.reach': { da: 'Behov inden for 30 km, {year}', en: 'Need within 30 km, {year}' },
  'notification.table.near': {
    da: 'Afstand til nærmeste tilbud, længst væk først, {year}',
    en: 'Distance to the nearest service, the farthest first, {year}',
  },
  'notification.table.pools': {
    da: 'Pladser hver for sig og sammen, {year}',
    en: 'Places alone and together, {year}',
  },
  'notification.table.trade': {
    da: 'Køb af pladser hos andre, alle målgrupper, {year}',
    en: 'Places bought from others, all target groups, {year}',
  },
  'notification.note.forecast': {
    da: 'Grænserne rummer udfaldet 8 ud af 10 gange. Et år, der er hævet, er gjort op for de kommuner, der ikke har indberettet.',
    en: 'The limits hold the outcome 8 times in 10. A raised year is made up for municipalities that have not reported.',
  },
  'notification.note.range': {
    da: 'En plads, som flere målgrupper kan bruge, tæller med i hver af dem.',
    en: 'A place that several target groups can use counts in each of them.',
  },
  'notification.note.gaps': {
    da: 'Et minus er en mangel. En plads, som flere målgrupper kan bruge, er delt mellem dem.',
    en: 'A minus is a shortage. A place that several target groups can use is shared between them.',
  },
  'notification.note.risk': {
    da: 'Tallet går fra 0 til 100 og er ingen sandsynlighed for lukning.',
    en: 'The score goes from 0 to 100 and is no probability of closure.',
  },
  'notification.note.trade': {
    da: 'Køb offentliggøres ikke pr. målgruppe, for næsten alle tal ville være skjult. Tabellen gælder alle målgrupper i området.',
    en: 'Purchases are not published by target group, since nearly all would be withheld. The table is about all target groups of the area.',
  },
  'notification.first': {
    da: 'De første {n, number} af {of, number} rækker. Alle står i udgavens filer.',
    en: 'The first {n, number} of {of, number} rows. All are in the files of the edition.',
  },
  'notification.noRows': {
    da: 'Der er ingen tilbud til målgruppen.',
    en: 'There are no services for the group.',
  },
  'notification.unanswered': {
    da: 'Udgaven har ingen tal til {tables}.',
    en: 'The edition has no figures for {tables}.',
  },
  'notification.clusterOf': { da: 'Omkring {name}', en: 'Around {name}' },
  'notification.wholeArea': { da: 'Hele området', en: 'The whole area' },
  'notification.allTypes': { da: 'Alle tilbud, hver talt én gang', en: 'All services, each counted once' },
  'notification.kind.actual': { da: 'optalt', en: 'counted' },
  'notification.kind.raised': { da: 'hævet', en: 'raised' },
  'notification.kind.forecast': { da: 'prognose', en: 'forecast' },
  'notification.since': { da: 'Nye tal siden', en: 'Figures since' },
  'notification.since.none': { da: 'Der er ingen nyere udgave.', en: 'There is no newer edition.' },
  'notification.since.same': {
    da: 'I udgave {edition} er tallene de samme.',
    en: 'The figures are the same in edition {edition}.',
  },
  'notification.since.differs': {
    da: 'I udgave {edition} er tallene nogle andre.',
    en: 'The figures are others in edition {edition}.',
  },
  'notification.since.gone': {
    da: 'Udgave {edition} kan ikke svare på alle spørgsmål.',
    en: 'Edition {edition} cannot answer every question.',
  },
  'notification.frozen': { da: 'Sådan er tallene låst', en: 'How the figures are frozen' },
  'notification.frozenLead': {
    da: 'Hver tabel er lavet af et svar, som er gemt, som det var. Spørg igen for at se, om udgaven stadig giver det samme.',
    en: 'Every table is made from an answer that was kept as it was. Ask again to see whether the edition still gives the same.',
  },
  'notification.request': { da: 'Spørgsmål', en: 'Request' },
  'notification.hash': { da: 'Fingeraftryk (SHA-256)', en: 'Fingerprint (SHA-256)' },
  'notification.check': { da: 'Spørg igen', en: 'Ask again' },
  'notification.checking': { da: 'Spørger …', en: 'Asking …' },
  'notification.check.same': {
    da: '{n, plural, =1 {Svaret er det samme} other {Alle {n, number} svar er de samme}} til sidste ciffer.',
    en: '{n, plural, =1 {The answer is the same} other {All {n, number} answers are the same}} to the last digit.',
  },
  'notification.check.differs': {
    da: '{n, number} af {of, number} svar er nogle andre nu: {sources}.',
    en: '{n, number} of {of, number} answers are others now: {sources}.',
  },
  'notification.document': { da: 'Svaret som dokument', en: 'The answer as a document' },
  'notification.document.pdf': { da: 'Hent PDF', en: 'Get PDF' },
  'notification.document.docx': { da: 'Hent Word', en: 'Get Word' },
} as const satisfies Topic;
