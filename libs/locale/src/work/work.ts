import type { Topic } from '../texts/topic.ts';

/** Words that every work screen uses: who may be here, sending, confirming, and what to do when something fails. */
export const work = {
  'work.cancel': { da: 'Annullér', en: 'Cancel' },
  'work.save': { da: 'Gem', en: 'Save' },
  'work.sending': { da: 'Sender …', en: 'Sending …' },
  'work.signInFirst': { da: 'Log ind for at bruge siden', en: 'Sign in to use this page' },
  'work.signInFirstHelp': {
    da: 'Siden er for dem, der indberetter, godkender eller samler tallene. Tallene på de øvrige sider kan ses uden login.',
    en: 'This page is for those who report, approve or collect the figures. The other pages can be read without signing in.',
  },
  'work.signIn': { da: 'Log ind', en: 'Sign in' },
  'work.otherAccount': { da: 'Log ind som en anden', en: 'Sign in as somebody else' },
  'work.noRole': { da: 'Siden er ikke for din rolle', en: 'This page is not for your role' },
  'work.noRoleHelp': {
    da: 'Du er logget ind som {name}. Siden er for: {roles}. Spørg sekretariatet, hvis du burde have adgang.',
    en: 'You are signed in as {name}. This page is for: {roles}. Ask the secretariat if you should have access.',
  },
  'work.finishSignIn': { da: 'Gør login færdigt', en: 'Finish signing in' },
  'work.finishSignInHelp': {
    da: 'Der mangler et trin, før din adgang gælder.',
    en: 'One step is missing before your access counts.',
  },
  'work.errorSummary': {
    da: '{n, plural, =1 {Der er én ting at rette} other {Der er # ting at rette}}',
    en: '{n, plural, =1 {There is one thing to correct} other {There are # things to correct}}',
  },
  'work.offline': { da: 'Ingen forbindelse', en: 'No connection' },
  'work.offlineHelp': {
    da: 'Det blev ikke sendt. Det, du har skrevet, er her endnu. Prøv igen, når der er forbindelse.',
    en: 'It was not sent. What you wrote is still here. Try again when there is a connection.',
  },
  'work.leave': {
    da: 'Du har noget, der ikke er sendt. Vil du forlade siden?',
    en: 'You have something that has not been sent. Do you want to leave the page?',
  },
  'work.moment': { da: '{day} den {date} {time}', en: '{day} {date} at {time}' },
  'work.inDays': {
    da: '{n, plural, =0 {i dag} =1 {i morgen} other {om # dage}}, {moment}',
    en: '{n, plural, =0 {today} =1 {tomorrow} other {in # days}}, {moment}',
  },
  'work.daysAgo': {
    da: '{n, plural, =0 {i dag} =1 {i går} other {for # dage siden}}, {moment}',
    en: '{n, plural, =0 {today} =1 {yesterday} other {# days ago}}, {moment}',
  },
} as const satisfies Topic;
