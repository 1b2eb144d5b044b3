import type { Topic } from '../texts/topic.ts';

/** Problem texts of the API by code: title, and what to do. */
export const problems = {
  'problem.validation.title': { da: 'Oplysningerne kan ikke bruges', en: 'The request is not valid' },
  'problem.validation.detail': {
    da: 'Ret de markerede felter, og prøv igen.',
    en: 'Correct the marked fields and try again.',
  },
  'problem.unknown-parameter.title': { da: 'Ukendt valg i adressen', en: 'Unknown choice in the address' },
  'problem.unknown-parameter.detail': {
    da: '“{parameter}” kendes ikke. Fjern det fra adressen.',
    en: '“{parameter}” is not known. Remove it from the address.',
  },
  'problem.repeated-parameter.title': {
    da: 'Samme valg står flere gange',
    en: 'The same choice appears more than once',
  },
  'problem.repeated-parameter.detail': {
    da: '“{parameter}” må kun stå én gang i adressen.',
    en: '“{parameter}” may appear only once in the address.',
  },
  'problem.not-found.title': { da: 'Findes ikke', en: 'Not found' },
  'problem.not-found.detail': {
    da: 'Det, du leder efter, findes ikke eller er fjernet.',
    en: 'What you are looking for does not exist or has been removed.',
  },
  'problem.unknown-edition.title': { da: 'Ukendt udgave', en: 'Unknown edition' },
  'problem.unknown-edition.detail': {
    da: 'Udgaven “{edition}” findes ikke. Vis den nyeste i stedet.',
    en: 'Edition “{edition}” does not exist. Show the latest one instead.',
  },
  'problem.working-edition-forbidden.title': {
    da: 'Kladden kræver adgang',
    en: 'The working edition needs access',
  },
  'problem.working-edition-forbidden.detail': {
    da: 'Tal, der ikke er offentliggjort, kan kun ses af sekretariatet og kommunen selv. Log ind.',
    en: 'Unpublished figures can only be seen by the secretariat and the municipality itself. Sign in.',
  },
  'problem.not-ready.title': { da: 'Ikke klar endnu', en: 'Not ready yet' },
  'problem.not-ready.detail': {
    da: 'Systemet er ved at starte, eller dets database svarer ikke. Prøv igen om et øjeblik.',
    en: 'The system is starting, or its database does not answer. Try again in a moment.',
  },
  'problem.storage-full.title': {
    da: 'Der er ikke mere plads på serveren',
    en: 'The server has no room left',
  },
  'problem.storage-full.detail': {
    da: 'Intet er gemt. Sig det til driften, og prøv igen, når der er plads. Offentliggjorte tal kan stadig læses.',
    en: 'Nothing was stored. Tell those who run it, and try again when there is room. Published figures can still be read.',
  },
  'problem.internal.title': { da: 'Der skete en fejl', en: 'Something went wrong' },
  'problem.internal.detail': {
    da: 'Fejlen er skrevet ned. Prøv igen. Bliver den ved, så oplys nummeret {requestId} til sekretariatet.',
    en: 'The error has been recorded. Try again. If it persists, give the secretariat the number {requestId}.',
  },
  'problem.not-acceptable.title': { da: 'Formatet findes ikke', en: 'The format is not available' },
  'problem.not-acceptable.detail': {
    da: 'Svaret findes ikke i det ønskede format. Vælg et af: {expected}.',
    en: 'The answer is not available in the format asked for. Choose one of: {expected}.',
  },
  'problem.method-not-allowed.title': {
    da: 'Handlingen er ikke mulig her',
    en: 'That action is not possible here',
  },
  'problem.method-not-allowed.detail': {
    da: 'Adressen svarer kun på: {expected}.',
    en: 'This address only answers to: {expected}.',
  },
  'problem.too-many-requests.title': { da: 'For mange forespørgsler', en: 'Too many requests' },
  'problem.too-many-requests.detail': {
    da: 'Herfra er der spurgt usædvanligt ofte. Vent et minut, og prøv igen.',
    en: 'There were unusually many requests from here. Wait a minute and try again.',
  },
  'problem.too-large.title': { da: 'Det sendte er for stort', en: 'What was sent is too large' },
  'problem.too-large.detail': {
    da: 'Det må højst fylde {limit}. Del det op, og send det i flere omgange.',
    en: 'It may be at most {limit}. Split it and send it in parts.',
  },
  'problem.database-in-use.title': { da: 'Databasen er i brug', en: 'The database is in use' },
  'problem.database-in-use.detail': {
    da: 'Et andet program bruger databasen i samme mappe. Stop det, eller vælg en anden mappe med DATA_DIR.',
    en: 'Another program is using the database in the same folder. Stop it, or choose another folder with DATA_DIR.',
  },
  'unknown.code': {
    da: 'Denne version har ingen forklaring på “{code}”. Opdatér programmet, eller oplys koden til sekretariatet.',
    en: 'This version has no explanation of “{code}”. Update the program, or give the secretariat the code.',
  },
  'problem.sign-in-needed.title': { da: 'Log ind først', en: 'Sign in first' },
  'problem.sign-in-needed.detail': {
    da: 'Det kræver, at du er logget ind.',
    en: 'You must be signed in for this.',
  },
  'problem.forbidden.title': { da: 'Det har du ikke adgang til', en: 'You have no access to this' },
  'problem.forbidden.detail': {
    da: 'Din rolle giver ikke adgang. Spørg sekretariatet, hvis den burde.',
    en: 'Your role does not allow it. Ask the secretariat if it should.',
  },
} as const satisfies Topic;
