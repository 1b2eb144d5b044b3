import type { Topic } from '../texts/topic.ts';

/** The account menu of every page, the names of roles, and the pages of people who are signed in. */
export const account = {
  'nav.work': { da: 'Arbejde', en: 'Work' },
  'nav.rounds': { da: 'Runder', en: 'Rounds' },
  'nav.publications': { da: 'Udgivelser', en: 'Publications' },
  'nav.users': { da: 'Brugere', en: 'Users' },
  'nav.audit': { da: 'Log', en: 'Log' },
  'nav.formsMissing': {
    da: '{n, plural, =1 {1 skema mangler} other {{n, number} skemaer mangler}}',
    en: '{n, plural, =1 {1 form is missing} other {{n, number} forms are missing}}',
  },
  'account.menu': { da: 'Konto: {name}', en: 'Account: {name}' },
  'account.right': { da: '{role} for {municipality}', en: '{role} for {municipality}' },
  'account.onBehalf': {
    da: '{role} på vegne af {municipality}',
    en: '{role} on behalf of {municipality}',
  },
  'account.own': { da: 'Min konto', en: 'My account' },
  'account.pending': { da: 'Login mangler et trin', en: 'One step of signing in is missing' },
  'account.signOutFailed': {
    da: 'Du er stadig logget ind: der var ingen forbindelse. Prøv igen.',
    en: 'You are still signed in: there was no connection. Try again.',
  },
} as const satisfies Topic;
