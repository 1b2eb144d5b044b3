import type { Topic } from '../texts/topic.ts';

/** Texts of the command line: usage, progress, done, refused. */
export const cli = {
  'cli.usage': { da: 'Brug: npm run cli -- KOMMANDO', en: 'Usage: npm run cli -- COMMAND' },
  'cli.commands': { da: 'Kommandoer:', en: 'Commands:' },
  'cli.unknownCommand': { da: 'Kommandoen “{command}” findes ikke.', en: 'There is no command “{command}”.' },
  'cli.unknownOption': { da: 'Valget “{option}” findes ikke.', en: 'There is no option “{option}”.' },
  'cli.missingArgument': { da: 'Der mangler: {argument}', en: 'Missing: {argument}' },
  'cli.migrate': {
    da: 'bringer databasen op til denne version',
    en: 'bring the database up to this version',
  },
  'cli.seed': {
    da: 'lægger demonstrationsregionen ind; --empty kun grunddata',
    en: 'load the demonstration region; --empty only the reference data',
  },
  'cli.import': { da: 'indlæser filer', en: 'import files' },
  'cli.publish': {
    da: 'offentliggør en udgave af de godkendte data',
    en: 'publish an edition of the accepted data',
  },
  'cli.openapi': { da: 'skriver beskrivelsen af API’et', en: 'write the description of the API' },
  'cli.user': { da: 'opretter en bruger', en: 'add a user' },
  'cli.backup': { da: 'gemmer databasen i en fil', en: 'save the database to a file' },
  'cli.restore': { da: 'henter databasen fra en fil', en: 'restore the database from a file' },
  'cli.started': { da: 'Tilbudsvifte kører på {address}', en: 'Tilbudsvifte is running at {address}' },
  'cli.demoAccounts': {
    da: 'Demonstrationskonti: {accounts}. Adgangskode: {password}',
    en: 'Demonstration accounts: {accounts}. Password: {password}',
  },
  'cli.building': { da: 'Bygger …', en: 'Building …' },
  'cli.migrating': { da: 'Opdaterer databasen …', en: 'Updating the database …' },
  'cli.migrated': {
    da: '{n, plural, =0 {Databasen er allerede opdateret.} =1 {1 ændring lagt på databasen.} other {# ændringer lagt på databasen.}}',
    en: '{n, plural, =0 {The database is already up to date.} =1 {1 migration applied.} other {# migrations applied.}}',
  },
  'cli.seeding': { da: 'Lægger demonstrationsregionen ind …', en: 'Loading the demonstration region …' },
  'cli.seeded': { da: 'Demonstrationsregionen er klar.', en: 'The demonstration region is ready.' },
  'cli.importing': { da: 'Indlæser {file} …', en: 'Importing {file} …' },
  'cli.progress': { da: '{done, number} af {total, number}', en: '{done, number} of {total, number}' },
  'cli.imported': {
    da: '{file}: {n, plural, =0 {ingen rækker} =1 {1 række} other {# rækker}} indlæst.',
    en: '{file}: {n, plural, =0 {no rows} =1 {1 row} other {# rows}} imported.',
  },
  'cli.dryRun': {
    da: '{file}: {n, plural, =0 {ingen rækker} =1 {1 række} other {# rækker}} kan indlæses. Intet er gemt.',
    en: '{file}: {n, plural, =0 {no rows} =1 {1 row} other {# rows}} can be imported. Nothing has been stored.',
  },
  'cli.unchanged': {
    da: '{file}: indlæst før, intet er ændret.',
    en: '{file}: imported before, nothing has changed.',
  },
  'cli.refused': {
    da: '{file}: afvist med {n, plural, =1 {1 fejl} other {# fejl}}. Intet er gemt.',
    en: '{file}: refused with {n, plural, =1 {1 issue} other {# issues}}. Nothing has been stored.',
  },
  'cli.published': { da: 'Udgave {edition} er offentliggjort.', en: 'Edition {edition} has been published.' },
  'cli.nothingToPublish': {
    da: 'Der er ingen godkendte data at offentliggøre.',
    en: 'There are no accepted data to publish.',
  },
  'cli.userAdded': {
    da: 'Brugeren {name} er oprettet med rollen {role}.',
    en: 'The user {name} has been added with the role {role}.',
  },
  'cli.backedUp': { da: 'Databasen er gemt i {file}.', en: 'The database has been saved to {file}.' },
  'cli.restored': {
    da: 'Databasen er hentet fra {file}.',
    en: 'The database has been restored from {file}.',
  },
  'cli.badSetting': {
    da: 'Indstillingen {setting} kan ikke bruges: {reason}',
    en: 'The setting {setting} cannot be used: {reason}',
  },
  'cli.failed': { da: 'Det lykkedes ikke: {reason}', en: 'It did not succeed: {reason}' },
} as const satisfies Topic;
