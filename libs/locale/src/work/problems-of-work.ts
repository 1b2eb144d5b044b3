import type { Topic } from '../texts/topic.ts';

/** Problem texts of signing in, delivering and publishing: title, and what to do. */
export const problemsOfWork = {
  'problem.sign-in-failed.title': { da: 'Kunne ikke logge ind', en: 'Could not sign in' },
  'problem.sign-in-failed.detail': {
    da: 'Navn, adgangskode eller kode er forkert. Prøv igen.',
    en: 'The name, the password or the code is wrong. Try again.',
  },
  'problem.second-factor-needed.title': { da: 'Koden mangler', en: 'The code is missing' },
  'problem.second-factor-needed.detail': {
    da: 'Skriv den sekscifrede kode fra din godkendelsesapp.',
    en: 'Enter the six-digit code from your authenticator app.',
  },
  'problem.provider-refused.title': { da: 'Login blev afvist', en: 'The sign-in was refused' },
  'problem.provider-refused.detail': {
    da: 'Kommunens login gav ikke adgang. Prøv igen, eller spørg sekretariatet, om du er oprettet.',
    en: 'Your organisation’s sign-in gave no access. Try again, or ask the secretariat whether you have an account.',
  },
  'problem.too-many-attempts.title': { da: 'For mange forsøg', en: 'Too many attempts' },
  'problem.too-many-attempts.detail': {
    da: 'Vent 15 minutter, og prøv igen.',
    en: 'Wait 15 minutes and try again.',
  },
  'problem.upload-quota-used.title': { da: 'Dagens filer er brugt', en: 'No more files today' },
  'problem.upload-quota-used.detail': {
    da: 'Din konto har sendt alt det, en konto kan sende på et døgn. Prøv igen i morgen, eller spørg dem, der driver systemet.',
    en: 'Your account has sent all that an account can send in a day. Try again tomorrow, or ask those who run the system.',
  },
  'problem.cross-site.title': { da: 'Afvist fra et andet websted', en: 'Refused from another site' },
  'problem.cross-site.detail': {
    da: 'Åbn siden på dens egen adresse, og prøv igen.',
    en: 'Open the page at its own address and try again.',
  },
  'problem.password-too-short.title': { da: 'Adgangskoden er for kort', en: 'The password is too short' },
  'problem.password-too-short.detail': {
    da: 'Brug mindst 12 tegn, for eksempel fire tilfældige ord.',
    en: 'Use at least 12 characters, for instance four random words.',
  },
  'problem.password-too-long.title': { da: 'Adgangskoden er for lang', en: 'The password is too long' },
  'problem.password-too-long.detail': { da: 'Brug højst 200 tegn.', en: 'Use at most 200 characters.' },
  'problem.password-leaked.title': {
    da: 'Adgangskoden er for let at gætte',
    en: 'The password is too easily guessed',
  },
  'problem.password-leaked.detail': {
    da: 'Den står på lister over lækkede adgangskoder, er den samme som før eller et ord, som alle her kender. Vælg en anden.',
    en: 'It is on lists of leaked passwords, the same as before, or a word that everybody here knows. Choose another.',
  },
  'problem.password-contains-name.title': {
    da: 'Adgangskoden indeholder dit navn',
    en: 'The password contains your name',
  },
  'problem.password-contains-name.detail': {
    da: 'Vælg en, der ikke indeholder brugernavnet.',
    en: 'Choose one without your user name.',
  },
  'problem.name-taken.title': { da: 'Navnet er optaget', en: 'The name is taken' },
  'problem.name-taken.detail': { da: 'Vælg et andet navn.', en: 'Choose another name.' },
  'problem.last-administrator.title': {
    da: 'Der skal være en administrator',
    en: 'There must be an administrator',
  },
  'problem.last-administrator.detail': {
    da: 'Giv en anden rollen, før den fjernes her.',
    en: 'Give somebody else the role before it is removed here.',
  },
  'problem.version-needed.title': { da: 'Versionen mangler', en: 'The version is missing' },
  'problem.version-needed.detail': {
    da: 'Send den version, ændringen bygger på (If-Match).',
    en: 'Send the version that the change is made from (If-Match).',
  },
  'problem.changed-since.title': { da: 'Ændret i mellemtiden', en: 'Changed in the meantime' },
  'problem.changed-since.detail': {
    da: 'En anden har ændret det. Se forskellen, og prøv igen.',
    en: 'Somebody else has changed it. See the difference and try again.',
  },
  'problem.idempotency-mismatch.title': { da: 'Samme nøgle, andet indhold', en: 'Same key, other content' },
  'problem.idempotency-mismatch.detail': {
    da: 'Nøglen er brugt til en anden handling. Indlæs siden igen.',
    en: 'The key was used for another action. Reload the page.',
  },
  'problem.in-progress.title': { da: 'Arbejdet er i gang', en: 'Already running' },
  'problem.in-progress.detail': { da: 'Vent, til det er færdigt.', en: 'Wait until it is done.' },
  'problem.step-refused.title': { da: 'Det kan ikke gøres nu', en: 'Not possible now' },
  'problem.step-refused.detail': {
    da: 'Skemaet er i en anden tilstand, end handlingen kræver. Indlæs siden igen.',
    en: 'The form is not in the state that the action needs. Reload the page.',
  },
  'problem.four-eyes.title': { da: 'En anden skal godkende', en: 'Somebody else must approve' },
  'problem.four-eyes.detail': {
    da: 'Man kan ikke godkende sin egen indberetning.',
    en: 'Nobody approves their own delivery.',
  },
  'problem.content-changed.title': { da: 'Indholdet er ændret', en: 'The content has changed' },
  'problem.content-changed.detail': {
    da: 'Det, du så, er ikke længere det, der ligger. Se det igennem igen.',
    en: 'What you saw is no longer what is there. Look through it again.',
  },
  'problem.round-closed.title': { da: 'Runden er lukket', en: 'The round is closed' },
  'problem.round-closed.detail': {
    da: 'Fristen er udløbet. Bed sekretariatet om udsættelse.',
    en: 'The deadline has passed. Ask the secretariat for an extension.',
  },
  'problem.comment-needed.title': { da: 'Skriv en bemærkning', en: 'Write a comment' },
  'problem.comment-needed.detail': {
    da: 'Usædvanlige ændringer skal forklares, før der indsendes.',
    en: 'Unusual changes must be explained before submission.',
  },
  'problem.upload-incomplete.title': { da: 'Filen er ikke helt sendt', en: 'The file is not fully sent' },
  'problem.upload-incomplete.detail': {
    da: 'Fortsæt fra det sted, hvor den slap.',
    en: 'Continue from where it stopped.',
  },
  'problem.publication-blocked.title': { da: 'Kan ikke udgives endnu', en: 'Cannot be published yet' },
  'problem.publication-blocked.detail': {
    da: 'Ret fejlene i tjeklisten, og bekræft advarslerne.',
    en: 'Mend the errors in the checklist and confirm the warnings.',
  },
  'problem.agreement-decided.title': { da: 'Aftalen er besluttet', en: 'The agreement is decided' },
  'problem.agreement-decided.detail': {
    da: 'En besluttet aftale og dens grundlag kan ikke ændres eller slettes.',
    en: 'A decided agreement and its evidence cannot be changed or deleted.',
  },
  'problem.approvals-missing.title': { da: 'Der mangler godkendelser', en: 'Approvals are missing' },
  'problem.approvals-missing.detail': {
    da: 'Aftalen er først besluttet, når alle parter har godkendt den.',
    en: 'The agreement is decided only when all parties have approved it.',
  },
  'problem.unsupported-media.title': { da: 'Formatet kan ikke læses', en: 'The format cannot be read' },
  'problem.unsupported-media.detail': {
    da: 'Send filen som CSV eller XLSX, og alt andet som JSON.',
    en: 'Send a file as CSV or XLSX, and everything else as JSON.',
  },
  'problem.import-refused.title': { da: 'Filen blev afvist', en: 'The file was refused' },
  'problem.import-refused.detail': {
    da: 'Se fejlene, ret dem i filen, og send den igen.',
    en: 'See the errors, mend them in the file and send it again.',
  },
  'problem.source-unreachable.title': { da: 'Kilden svarer ikke', en: 'The source does not answer' },
  'problem.source-unreachable.detail': {
    da: 'Danmarks Statistik svarede ikke. Prøv igen senere, eller hent tabellen selv og indlæs den.',
    en: 'Statistics Denmark did not answer. Try again later, or download the table and upload it.',
  },
  'problem.document-refused.title': {
    da: 'Noget mangler eller kan ikke passe',
    en: 'Something is missing or wrong',
  },
  'problem.document-refused.detail': {
    da: 'Se fejlene ved de enkelte felter, og ret dem.',
    en: 'See the errors at the fields and mend them.',
  },
  'problem.document-tampered.title': {
    da: 'Scenariet er ændret udefra',
    en: 'The scenario was tampered with',
  },
  'problem.document-tampered.detail': {
    da: 'Dokumentet passer ikke til sit fingeraftryk (SHA-256). Brug en hentet kopi, eller bed sekretariatet om hjælp.',
    en: 'The document does not fit its fingerprint (SHA-256). Use a downloaded copy or ask the secretariat for help.',
  },
  'problem.result-tampered.title': { da: 'Resultatet er ændret udefra', en: 'The result was tampered with' },
  'problem.result-tampered.detail': {
    da: 'Det gemte resultat passer ikke til sit fingeraftryk (SHA-256). Beregn scenariet igen.',
    en: 'The stored result does not fit its fingerprint (SHA-256). Calculate the scenario again.',
  },
  'problem.result-missing.title': { da: 'Ikke beregnet endnu', en: 'Not calculated yet' },
  'problem.result-missing.detail': {
    da: 'Beregn scenariet først.',
    en: 'Calculate the scenario first.',
  },
  'problem.survey-not-open.title': {
    da: 'Spørgeskemaet er ikke åbent',
    en: 'The survey is not open',
  },
  'problem.survey-not-open.detail': {
    da: 'Der kan ikke svares nu. Spørg den, der sendte linket, hvornår der er åbent.',
    en: 'It takes no answers now. Ask whoever sent the link when it is open.',
  },
  'problem.survey-answered.title': { da: 'Der er allerede svaret', en: 'Already answered' },
  'problem.survey-answered.detail': {
    da: 'Hvert link kan bruges én gang, og et svar kan ikke findes frem igen, fordi svarene er anonyme.',
    en: 'Each link works once, and an answer cannot be found again because answers are anonymous.',
  },
  'problem.scenario-decided.title': { da: 'Scenariet er besluttet', en: 'The scenario is decided' },
  'problem.scenario-decided.detail': {
    da: 'Et besluttet scenarie ændres ikke. Lav en kopi og arbejd videre med den.',
    en: 'A decided scenario is not changed. Make a copy and go on with that.',
  },
} as const satisfies Topic;
