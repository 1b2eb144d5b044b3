import type { Topic } from '../texts/topic.ts';

/** Min konto: one's own password, and where one is signed in. */
export const ownAccount = {
  'ownAccount.title': { da: 'Min konto', en: 'My account' },
  'ownAccount.lead': {
    da: 'Skift din adgangskode, og se, hvor du er logget ind.',
    en: 'Change your password, and see where you are signed in.',
  },
  'ownAccount.passwordChanged': {
    da: 'Adgangskoden er skiftet, og du er logget ud alle andre steder.',
    en: 'The password is changed, and you are signed out everywhere else.',
  },
  'ownAccount.password': { da: 'Adgangskode', en: 'Password' },
  'ownAccount.passwordOf.provider': {
    da: 'Du logger ind med kommunens login. Adgangskoden skiftes dér.',
    en: 'You sign in with your organisation. The password is changed there.',
  },
  'ownAccount.passwordOf.demonstration': {
    da: 'Demonstrationskonti beholder deres adgangskode.',
    en: 'Demonstration accounts keep their password.',
  },
  'ownAccount.sessions': { da: 'Her er du logget ind', en: 'Where you are signed in' },
  'ownAccount.sessionsHelp': {
    da: 'Kender du ikke et login, så afslut det, og skift adgangskode. Vi gemmer ikke, hvilken enhed eller adresse det kommer fra.',
    en: 'If there is a sign-in you do not know, end it and change your password. We do not keep which device or address it comes from.',
  },
  'ownAccount.caption': {
    da: '{n, plural, =1 {1 login} other {{n, number} login}}, det nyeste først',
    en: '{n, plural, =1 {1 sign-in} other {{n, number} sign-ins}}, the newest first',
  },
  'ownAccount.begun': { da: 'Begyndt', en: 'Begun' },
  'ownAccount.lastUsed': { da: 'Sidst brugt', en: 'Last used' },
  'ownAccount.end': { da: 'Afslut', en: 'End' },
  'ownAccount.here': { da: 'Denne browser', en: 'This browser' },
  'ownAccount.endOf': { da: 'Afslut login fra {begun}', en: 'End the sign-in of {begun}' },
  'ownAccount.ended': { da: 'Login fra {begun} er afsluttet.', en: 'The sign-in of {begun} has ended.' },
  'ownAccount.endOthers': { da: 'Afslut alle andre', en: 'End all others' },
  'ownAccount.othersEnded': {
    da: 'Alle andre login er afsluttet.',
    en: 'All other sign-ins have ended.',
  },
} as const satisfies Topic;
