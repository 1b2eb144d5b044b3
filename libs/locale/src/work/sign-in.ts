import type { Topic } from '../texts/topic.ts';

/** Signing in: name and password, code, the municipality's own sign-in, and the steps that may be pending after it. */
export const signIn = {
  'signIn.title': { da: 'Log ind', en: 'Sign in' },
  'signIn.lead': {
    da: 'For dem, der indberetter, godkender, udgiver og administrerer. Figurer og tabeller kræver ikke login.',
    en: 'For those who report, approve, publish and administer. Figures and tables need no sign-in.',
  },
  'signIn.closedLead': {
    da: 'Her kræver også figurer og tabeller, at du er logget ind.',
    en: 'Here the figures and tables need a sign-in as well.',
  },
  'signIn.name': { da: 'Brugernavn', en: 'User name' },
  'signIn.nameMissing': { da: 'Skriv dit brugernavn.', en: 'Enter your user name.' },
  'signIn.password': { da: 'Adgangskode', en: 'Password' },
  'signIn.passwordWrong': { da: 'Adgangskoden er forkert.', en: 'The password is wrong.' },
  'signIn.passwordMissing': { da: 'Skriv din adgangskode.', en: 'Enter your password.' },
  'signIn.code': { da: 'Kode fra godkendelsesappen', en: 'Code from the authenticator app' },
  'signIn.codeHint': {
    da: 'Seks cifre. Koden skifter hvert halve minut.',
    en: 'Six digits. The code changes every half minute.',
  },
  'signIn.codeWrong': { da: 'Koden skal have seks cifre.', en: 'The code must have six digits.' },
  'signIn.submit': { da: 'Log ind', en: 'Sign in' },
  'signIn.provider': { da: 'Log ind med kommunens login', en: 'Sign in with your organisation' },
  'signIn.or': { da: 'eller med navn og adgangskode', en: 'or with name and password' },
  'signIn.demonstration': { da: 'Demonstrationskonti', en: 'Demonstration accounts' },
  'signIn.demonstrationHelp': {
    da: 'De findes kun på denne maskine. Adgangskoden er “demo” for dem alle. Vælg en for at udfylde felterne.',
    en: 'They exist on this machine only. The password is “demo” for all of them. Choose one to fill in the fields.',
  },
  'signIn.fillIn': { da: 'Udfyld med {name}: {role}', en: 'Fill in {name}: {role}' },
  'signIn.filledIn': {
    da: 'Felterne er udfyldt med {name}. Tryk Log ind.',
    en: 'The fields are filled in with {name}. Press Sign in.',
  },
  'signIn.signedIn': { da: 'Du er logget ind som {name}.', en: 'You are signed in as {name}.' },
  'signIn.goOn': { da: 'Fortsæt', en: 'Go on' },
  'signIn.signOutFirst': { da: 'Log ud for at bruge en anden konto', en: 'Sign out to use another account' },
  'signIn.again': { da: 'Log ind igen', en: 'Sign in again' },
  'signIn.againHelp': {
    da: 'Du er blevet logget ud. Siden bagved er uændret, og det, du har skrevet, er der endnu.',
    en: 'You have been signed out. The page behind is unchanged, and what you wrote is still there.',
  },
  'signIn.needed': {
    da: 'Det kræver, at du er logget ind. Siden bagved bliver, som den er.',
    en: 'You must be signed in for this. The page behind stays as it is.',
  },
  'signIn.repeatStep': {
    da: 'Gentag det, du var i gang med, når du er logget ind.',
    en: 'Repeat what you were doing once you are signed in.',
  },
  'signIn.pendingTitle': { da: 'Et trin mere', en: 'One more step' },
  'signIn.newPassword': { da: 'Vælg en ny adgangskode', en: 'Choose a new password' },
  'signIn.newPasswordHelp': {
    da: 'Den, du har fået, gælder kun til første login. Brug mindst 12 tegn, for eksempel fire tilfældige ord.',
    en: 'The one you were given is for the first sign-in only. Use at least 12 characters, for instance four random words.',
  },
  'signIn.changePassword': { da: 'Skift adgangskode', en: 'Change the password' },
  'signIn.changePasswordHelp': {
    da: 'Brug mindst 12 tegn, for eksempel fire tilfældige ord. Du bliver logget ud alle andre steder.',
    en: 'Use at least 12 characters, for instance four random words. You will be signed out everywhere else.',
  },
  'signIn.current': { da: 'Nuværende adgangskode', en: 'Current password' },
  'signIn.currentWrong': {
    da: 'Den nuværende adgangskode er forkert.',
    en: 'The current password is wrong.',
  },
  'signIn.next': { da: 'Ny adgangskode', en: 'New password' },
  'signIn.nextMissing': { da: 'Skriv en ny adgangskode.', en: 'Enter a new password.' },
  'signIn.show': { da: 'Vis adgangskoderne', en: 'Show the passwords' },
  'signIn.savePassword': { da: 'Gem den nye adgangskode', en: 'Save the new password' },
  'signIn.secondFactor': { da: 'Sæt en godkendelsesapp op', en: 'Set up an authenticator app' },
  'signIn.secondFactorHelp': {
    da: 'Din rolle kræver en kode ud over adgangskoden. Scan koden med en godkendelsesapp på telefonen, for eksempel Microsoft Authenticator eller FreeOTP, og skriv de seks cifre, den viser, og din adgangskode.',
    en: 'Your role needs a code besides the password. Scan the picture with an authenticator app on your phone, for instance Microsoft Authenticator or FreeOTP, and enter the six digits it shows and your password.',
  },
  'signIn.qrAlt': {
    da: 'QR-kode til godkendelsesappen; den samme hemmelighed står som tekst nedenfor',
    en: 'QR code for the authenticator app; the same secret is written below',
  },
  'signIn.secret': { da: 'Hemmelighed, hvis du ikke kan scanne', en: 'Secret, if you cannot scan' },
  'signIn.passwordAgain': {
    da: 'Din adgangskode igen, så ingen andre kan knytte kontoen til deres telefon.',
    en: 'Your password again, so that nobody else can tie the account to their phone.',
  },
  'signIn.confirmCode': { da: 'Bekræft koden', en: 'Confirm the code' },
  'signIn.codeRefused': {
    da: 'Koden passer ikke. Kontrollér, at telefonens ur går rigtigt, og skriv den nyeste kode.',
    en: 'The code does not fit. Check that the clock of your phone is right, and enter the newest code.',
  },
} as const satisfies Topic;
