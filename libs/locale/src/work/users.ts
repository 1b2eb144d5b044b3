import type { Topic } from '../texts/topic.ts';

/** Texts of the accounts, for administrators. */
export const users = {
  'users.title': { da: 'Brugere', en: 'Users' },
  'users.lead': {
    da: 'Hvem kan logge ind, og hvad må de?',
    en: 'Who can sign in, and what may they do?',
  },
  'users.list': { da: 'Konti', en: 'Accounts' },
  'users.caption': {
    da: '{n, plural, =1 {1 konto} other {{n, number} konti}} efter navn',
    en: '{n, plural, =1 {1 account} other {{n, number} accounts}} by name',
  },
  'users.find': { da: 'Find konto', en: 'Find an account' },
  'users.findHint': {
    da: 'Navn, brugernavn, mail eller kommune.',
    en: 'Name, user name, mail or municipality.',
  },
  'users.findNone': { da: 'Ingen konti passer til “{text}”.', en: 'No account matches “{text}”.' },
  'users.findClear': { da: 'Vis alle konti', en: 'Show all accounts' },
  'users.person': { da: 'Person', en: 'Person' },
  'users.rights': { da: 'Roller', en: 'Roles' },
  'users.noRights': { da: 'Ingen roller', en: 'No roles' },
  'users.signIn': { da: 'Login', en: 'Sign-in' },
  'users.state': { da: 'Status', en: 'State' },
  'users.active': { da: 'Åben', en: 'Open' },
  'users.closed': { da: 'Lukket', en: 'Closed' },
  'users.demonstration': {
    da: 'Demonstration: kun på denne maskine',
    en: 'Demonstration: on this machine only',
  },
  'users.secondFactor': { da: 'Kode fra app', en: 'Code from an app' },
  'users.noSecondFactor': { da: 'Kun adgangskode', en: 'Password only' },
  'users.external': { da: 'Kommunens login', en: 'The organisation’s sign-in' },
  'users.edit': { da: 'Ret', en: 'Edit' },
  'users.editOf': { da: 'Ret {name}', en: 'Edit {name}' },
  'users.editing': { da: 'Ret {name}', en: 'Edit {name}' },

  'users.may.administrator': {
    da: 'Opretter konti og ser loggen.',
    en: 'Makes accounts and sees the log.',
  },
  'users.may.secretariat': {
    da: 'Åbner runder, modtager indberetninger og udgiver.',
    en: 'Opens rounds, accepts deliveries and publishes.',
  },
  'users.may.approver': {
    da: 'Godkender kommunens indberetninger, men ikke sine egne.',
    en: 'Approves the municipality’s deliveries, but not their own.',
  },
  'users.may.reporter': { da: 'Indberetter for kommunen.', en: 'Reports for the municipality.' },
  'users.may.committee': {
    da: 'Læser de udgivne tal, også når de ikke er åbne for alle.',
    en: 'Reads the published figures, also when they are not open to everybody.',
  },

  'users.new': { da: 'Opret konto', en: 'Add an account' },
  'users.name': { da: 'Brugernavn', en: 'User name' },
  'users.nameHint': {
    da: 'Skrives ved login. Bogstaver, tal og tegnene . _ @ + - uden mellemrum.',
    en: 'Typed when signing in. Letters, digits and the signs . _ @ + - without spaces.',
  },
  'users.displayName': { da: 'Navn', en: 'Name' },
  'users.displayNameHint': { da: 'Vises for andre og i loggen.', en: 'Shown to others and in the log.' },
  'users.email': { da: 'Mail (kan udelades)', en: 'Mail (optional)' },
  'users.emailHint': { da: 'Bruges kun til rykkere.', en: 'Used for reminders only.' },
  'users.emailKept': {
    da: 'Bruges kun til rykkere. Adressen kan rettes, men ikke fjernes.',
    en: 'Used for reminders only. The address can be corrected, but not removed.',
  },
  'users.rightLegend': { da: 'Rolle {n, number}', en: 'Role {n, number}' },
  'users.roleField': { da: 'Rolle', en: 'Role' },
  'users.municipalityField': { da: 'Kommune', en: 'Municipality' },
  'users.chooseMunicipality': { da: 'Vælg kommune', en: 'Choose a municipality' },
  'users.onBehalfField': {
    da: 'Indberetter på vegne af kommunen (er ikke ansat i den)',
    en: 'Reports on the municipality’s behalf (is not employed by it)',
  },
  'users.addRight': { da: 'Tilføj rolle', en: 'Add a role' },
  'users.removeRight': { da: 'Fjern rollen', en: 'Remove the role' },
  'users.removeRightOf': { da: 'Fjern rolle {n, number}', en: 'Remove role {n, number}' },
  'users.noRightsHint': {
    da: 'Uden roller kan personen logge ind, men ikke se mere end læserne.',
    en: 'Without roles the person can sign in but sees no more than readers do.',
  },
  'users.add': { da: 'Opret kontoen', en: 'Add the account' },
  'users.error.name': {
    da: 'Skriv et brugernavn på højst 100 tegn, der begynder med et bogstav eller tal og ikke har mellemrum.',
    en: 'Write a user name of at most 100 characters that starts with a letter or digit and has no spaces.',
  },
  'users.error.nameTaken': {
    da: 'Der er allerede en konto med det brugernavn. Vælg et andet.',
    en: 'There is an account with that user name already. Choose another.',
  },
  'users.error.displayName': {
    da: 'Skriv personens navn, højst 100 tegn.',
    en: 'Write the person’s name, at most 100 characters.',
  },
  'users.error.email': {
    da: 'Skriv en hel mailadresse, for eksempel navn@kommune.dk, eller lad feltet være tomt.',
    en: 'Write a whole mail address, for instance name@kommune.dk, or leave the field empty.',
  },
  'users.error.emailKept': {
    da: 'Adressen kan ikke fjernes. Skriv en hel mailadresse.',
    en: 'The address cannot be removed. Write a whole mail address.',
  },
  'users.error.municipality': {
    da: 'Vælg den kommune, rolle {n, number} gælder for.',
    en: 'Choose the municipality that role {n, number} is held for.',
  },
  'users.error.twice': {
    da: 'Rolle {n, number} står to gange.',
    en: 'Role {n, number} appears twice.',
  },

  'users.password': { da: 'Adgangskode til {name}', en: 'Password of {name}' },
  'users.passwordOnce': {
    da: 'Koden vises kun nu. Giv den til personen mundtligt eller på papir, ikke i samme mail som brugernavnet “{name}”. Den virker til første login, hvor personen vælger sin egen.',
    en: 'The password is shown only now. Give it to the person by word of mouth or on paper, not in the same mail as the user name “{name}”. It works for the first sign-in, where the person chooses their own.',
  },
  'users.passwordLeave': {
    da: 'Adgangskoden vises ikke igen. Har du gemt den?',
    en: 'The password is not shown again. Have you kept it?',
  },
  'users.passwordCopy': { da: 'Kopiér adgangskoden', en: 'Copy the password' },
  'users.passwordGiven': { da: 'Jeg har gemt den – skjul', en: 'I have kept it – hide' },

  'users.done': { da: 'Færdig', en: 'Done' },
  'users.leaveEdit': {
    da: 'Du har ændringer af kontoen, der ikke er gemt. Vil du kassere dem?',
    en: 'You have changes of the account that are not saved. Do you want to discard them?',
  },
  'users.save': { da: 'Gem ændringerne', en: 'Save the changes' },
  'users.saveAsk': {
    da: 'Rollerne for {name} ændres fra {before} til {after}. Personen bliver logget ud og skal logge ind igen.',
    en: 'The roles of {name} change from {before} to {after}. The person is signed out and must sign in again.',
  },
  'users.saveNow': { da: 'Ja, skift roller', en: 'Yes, change the roles' },
  'users.saved': { da: 'Ændringerne for {name} er gemt.', en: 'The changes of {name} are saved.' },
  'users.nothingChanged': { da: 'Intet er ændret endnu.', en: 'Nothing has been changed yet.' },
  'users.close': { da: 'Luk kontoen', en: 'Close the account' },
  'users.closeAsk': {
    da: '{name} bliver logget ud og kan ikke logge ind, før kontoen åbnes igen. Det, personen har gjort, bliver stående i loggen.',
    en: '{name} is signed out and cannot sign in until the account is opened again. What the person has done stays in the log.',
  },
  'users.closeNow': { da: 'Ja, luk kontoen', en: 'Yes, close the account' },
  'users.closedNow': { da: 'Kontoen for {name} er lukket.', en: 'The account of {name} is closed.' },
  'users.reopen': { da: 'Åbn kontoen igen', en: 'Open the account again' },
  'users.reopenAsk': {
    da: '{name} kan logge ind igen med sin adgangskode og de roller, kontoen har.',
    en: '{name} can sign in again with their password and the roles of the account.',
  },
  'users.reopenNow': { da: 'Ja, åbn kontoen', en: 'Yes, open the account' },
  'users.reopenedNow': { da: 'Kontoen for {name} er åben igen.', en: 'The account of {name} is open again.' },
  'users.reset': { da: 'Ny adgangskode', en: 'New password' },
  'users.resetAsk': {
    da: '{name} bliver logget ud, og den gamle adgangskode holder op med at virke. Du får en ny, som vises én gang.',
    en: '{name} is signed out, and the old password stops working. You get a new one, which is shown once.',
  },
  'users.resetNow': { da: 'Ja, lav en ny adgangskode', en: 'Yes, make a new password' },
  'users.removeFactor': { da: 'Fjern kode fra app', en: 'Remove the code from an app' },
  'users.removeFactorAsk': {
    da: '{name} bliver logget ud og kan logge ind med adgangskoden alene. Har rollen brug for en kode, sættes en ny app op ved næste login.',
    en: '{name} is signed out and can sign in with the password alone. If the role needs a code, a new app is set up at the next sign-in.',
  },
  'users.removeFactorNow': { da: 'Ja, fjern koden', en: 'Yes, remove the code' },
  'users.factorRemoved': {
    da: '{name} logger nu ind uden kode fra app.',
    en: '{name} now signs in without a code from an app.',
  },
  'users.ownAccount': {
    da: 'Det er din egen konto: du bliver selv logget ud.',
    en: 'This is your own account: you will be signed out yourself.',
  },
  'users.changedSince': {
    da: 'En anden har ændret kontoen, mens du skrev. Intet er gemt. Vælg, hvad der skal gælde.',
    en: 'Somebody else has changed the account while you were writing. Nothing is saved. Choose what should hold.',
  },
} as const satisfies Topic;
