import type { Topic } from '../texts/topic.ts';

/** Texts of one reporting round: where it stands, extensions, changes and reminders. */
export const round = {
  'round.summary': {
    da: '{submitted, number} af {of, number} skemaer er indsendt ({share, number, share}), og {accepted, number} er modtaget af sekretariatet. {late, plural, =0 {Alle indsendte kom til tiden.} other {# af de indsendte kom for sent.}}',
    en: '{submitted, plural, =1 {1 of {of, number} forms has} other {{submitted, number} of {of, number} forms have}} been submitted ({share, number, share}), and {accepted, plural, =1 {1 has} other {{accepted, number} have}} been accepted by the secretariat. {late, plural, =0 {All of those came in time.} other {# of those came late.}}',
  },
  'round.summaryNone': {
    da: 'Ingen af de {of, number} skemaer er indsendt endnu.',
    en: 'None of the {of, number} forms has been submitted yet.',
  },
  'round.summaryEmpty': {
    da: 'Ingen kommuner deltager: området har ingen kommuner den dag, runden åbner.',
    en: 'No municipality takes part: the area has none on the day the round opens.',
  },
  'round.deadlineSentence': { da: 'Fristen er {deadline}.', en: 'The deadline is {deadline}.' },
  'round.deadlinePassed': { da: 'Fristen var {deadline}.', en: 'The deadline was {deadline}.' },
  'round.opensSentence': { da: 'Runden åbner {opens}.', en: 'The round opens {opens}.' },
  'round.facts': { da: 'Om runden', en: 'About the round' },
  'round.back': { da: 'Alle runder', en: 'All rounds' },
  'round.notFound': {
    da: 'Runden findes ikke. Vælg en på listen over alle runder.',
    en: 'There is no such round. Choose one from the list of all rounds.',
  },
  'round.matrix': { da: 'Status', en: 'Status' },
  'round.matrixCaption': {
    da: 'Hvor hvert skema står: {shown, number} af {of, number} kommuner vises',
    en: 'Where each form stands: {shown, number} of {of, number} municipalities shown',
  },
  'round.municipality': { da: 'Kommune', en: 'Municipality' },
  'round.filter': { da: 'Vis kommuner', en: 'Show municipalities' },
  'round.filter.all': { da: 'Alle', en: 'All' },
  'round.filter.missing': { da: 'Mangler noget ({n, number})', en: 'Missing something ({n, number})' },
  'round.filter.mine': { da: 'Venter på mig ({n, number})', en: 'Waiting for me ({n, number})' },
  'round.filter.accepted': { da: 'Alt modtaget ({n, number})', en: 'All accepted ({n, number})' },
  'round.filterNone': {
    da: 'Ingen kommuner passer til valget.',
    en: 'No municipality matches the choice.',
  },
  'round.showAll': { da: 'Vis alle', en: 'Show all' },
  'round.late': { da: 'for sent', en: 'late' },
  'round.overdue': { da: 'frist overskredet', en: 'overdue' },
  'round.extendedTo': { da: 'Frist udsat til {deadline}', en: 'Deadline extended to {deadline}' },
  'round.extendedBecause': { da: 'Begrundelse: {reason}', en: 'Reason: {reason}' },
  'round.legend': { da: 'Tegnforklaring', en: 'Legend' },
  'round.legend.submitted': {
    da: 'venter på kommunens godkender',
    en: 'waiting for the municipality’s approver',
  },
  'round.legend.approved': {
    da: 'af kommunen; venter på sekretariatet',
    en: 'by the municipality; waiting for the secretariat',
  },
  'round.legend.accepted': {
    da: 'af sekretariatet; kommer med i næste udgave',
    en: 'by the secretariat; part of the next edition',
  },
  'round.legend.draft': { da: 'ikke indsendt endnu', en: 'not submitted yet' },
  'round.legend.returned': { da: 'kommunen skal rette', en: 'the municipality must correct it' },
  'round.legend.refused': { da: 'kommunen skal rette filen', en: 'the municipality must correct the file' },
  'round.legend.missing': { da: 'intet påbegyndt', en: 'nothing begun' },
  'round.legend.reading': { da: 'filen er på vej ind', en: 'the file is on its way in' },

  'round.extend': { da: 'Udsæt fristen for én kommune', en: 'Extend the deadline for one municipality' },
  'round.extendLead': {
    da: 'De andre kommuners frist ændres ikke. Udsættelsen og begrundelsen skrives i loggen.',
    en: 'The other municipalities’ deadline does not change. The extension and its reason are logged.',
  },
  'round.chooseMunicipality': { da: 'Vælg kommune', en: 'Choose a municipality' },
  'round.newDeadline': { da: 'Ny frist (dansk tid)', en: 'New deadline (Danish time)' },
  'round.reason': { da: 'Begrundelse', en: 'Reason' },
  'round.extendNow': { da: 'Udsæt fristen', en: 'Extend the deadline' },
  'round.extended': {
    da: 'Fristen for {municipality} er nu {deadline}.',
    en: 'The deadline for {municipality} is now {deadline}.',
  },
  'round.error.municipality': { da: 'Vælg kommunen.', en: 'Choose the municipality.' },
  'round.error.later': {
    da: 'Den nye frist skal ligge efter kommunens nuværende, {deadline}.',
    en: 'The new deadline must come after the municipality’s present one, {deadline}.',
  },
  'round.error.reason': {
    da: 'Skriv begrundelsen, højst 1.000 tegn.',
    en: 'Write the reason, at most 1,000 characters.',
  },

  'round.change': { da: 'Ret navn, frister eller besked', en: 'Change name, deadlines or message' },
  'round.save': { da: 'Gem ændringerne', en: 'Save the changes' },
  'round.saved': { da: 'Ændringerne er gemt.', en: 'The changes are saved.' },
  'round.nothingChanged': { da: 'Intet er ændret endnu.', en: 'Nothing has been changed yet.' },
  'round.changedSince': {
    da: 'En anden har ændret runden, mens du skrev. Intet er gemt. Vælg, hvad der skal gælde.',
    en: 'Somebody else has changed the round while you were writing. Nothing is saved. Choose what should hold.',
  },

  'round.reminders': { da: 'Rykkere', en: 'Reminders' },
  'round.remindersLead': {
    da: '{n, plural, =1 {1 kommune mangler noget.} other {{n, number} kommuner mangler noget.}}',
    en: '{n, plural, =1 {1 municipality is missing something.} other {{n, number} municipalities are missing something.}}',
  },
  'round.remindersNone': {
    da: 'Ingen mangler noget. Der er ingen at rykke.',
    en: 'Nobody is missing anything. There is nobody to remind.',
  },
  'round.remindersCaption': { da: 'Hvem mangler hvad', en: 'Who is missing what' },
  'round.missingForms': { da: 'Mangler', en: 'Missing' },
  'round.reporters': { da: 'Indberettere', en: 'Reporters' },
  'round.deadline': { da: 'Frist', en: 'Deadline' },
  'round.text': { da: 'Tekst', en: 'Text' },
  'round.noReporters': {
    da: 'Ingen indberetter er oprettet',
    en: 'No reporter has an account',
  },
  'round.noMail': { da: 'ingen mailadresse', en: 'no mail address' },
  'round.copyOne': { da: 'Kopiér teksten', en: 'Copy the text' },
  'round.copyOneFor': { da: 'Kopiér teksten til {municipality}', en: 'Copy the text to {municipality}' },
  'round.copyAll': { da: 'Kopiér alle rykkere', en: 'Copy all reminders' },
  'round.send': { da: 'Send rykkere', en: 'Send the reminders' },
  'round.sendAsk': {
    da: 'Der sendes én mail til {reachable, plural, =1 {1 kommune} other {{reachable, number} kommuner}}. {unreachable, plural, =0 {} =1 {1 kommune har ingen mailadresse og får ingen.} other {{unreachable, number} kommuner har ingen mailadresse og får ingen.}} En mail kan ikke kaldes tilbage.',
    en: 'One mail goes to {reachable, plural, =1 {1 municipality} other {{reachable, number} municipalities}}. {unreachable, plural, =0 {} =1 {1 municipality has no mail address and gets none.} other {{unreachable, number} municipalities have no mail address and get none.}} A mail cannot be called back.',
  },
  'round.sendNow': { da: 'Ja, send', en: 'Yes, send' },
  'round.sent': {
    da: '{sent, plural, =1 {1 rykker er sendt.} other {{sent, number} rykkere er sendt.}} {failed, plural, =0 {} =1 {1 kunne ikke sendes.} other {{failed, number} kunne ikke sendes.}}',
    en: '{sent, plural, =1 {1 reminder was sent.} other {{sent, number} reminders were sent.}} {failed, plural, =0 {} =1 {1 could not be sent.} other {{failed, number} could not be sent.}}',
  },
  'round.notMailed.no-address': {
    da: '{municipality}: ingen indberetter har en mailadresse. Kopiér teksten, og send den selv.',
    en: '{municipality}: no reporter has a mail address. Copy the text and send it yourself.',
  },
  'round.notMailed.unreachable': {
    da: '{municipality}: mailserveren svarer ikke. Prøv igen senere.',
    en: '{municipality}: the mail server does not answer. Try again later.',
  },
  'round.notMailed.refused': {
    da: '{municipality}: mailserveren afviste adressen. Ret den under brugere. Den sagde: “{said}”',
    en: '{municipality}: the mail server refused the address. Correct it under users. It said: “{said}”',
  },
  'round.cannotSend': {
    da: 'Denne installation kan ikke sende mail. Kopiér teksterne, og send dem selv.',
    en: 'This installation cannot send mail. Copy the texts and send them yourself.',
  },
} as const satisfies Topic;
