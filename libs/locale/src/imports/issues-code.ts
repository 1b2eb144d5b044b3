import type { Topic } from '../texts/topic.ts';

/** Import issues about codes, keys and closed words of one cell. */
export const issuesCode = {
  'issue.word-unknown': {
    da: '“{value}” i “{field}” kendes ikke. Skriv et af ordene: {words}.',
    en: '“{value}” in “{field}” is not known. Write one of the words: {words}.',
  },
  'issue.id-invalid': {
    da: '“{value}” i “{field}” kan ikke bruges som nøgle. Brug højst 60 bogstaver, cifre og tegnene . _ : / - uden mellemrum.',
    en: '“{value}” in “{field}” cannot be used as a key. Use at most 60 letters, digits and the signs . _ : / - without spaces.',
  },
  'issue.code-invalid': {
    da: '“{value}” i “{field}” har ikke form som en kode. Skriv koden alene, som den står i den officielle liste, uden navn eller mellemrum.',
    en: '“{value}” in “{field}” does not have the form of a code. Write the code alone as it stands in the official list, without name or spaces.',
  },
  'issue.municipality-unknown': {
    da: 'Kommunekoden “{value}” i “{field}” findes ikke. Skriv den officielle kode, for eksempel 0101.',
    en: 'The municipality code “{value}” in “{field}” does not exist. Write the official code, for example 0101.',
  },
  'issue.region-unknown': {
    da: 'Regionskoden “{value}” i “{field}” findes ikke. Skriv den officielle kode, for eksempel 1084.',
    en: 'The region code “{value}” in “{field}” does not exist. Write the official code, for example 1084.',
  },
  'issue.service-unknown': {
    da: 'Tilbuddet “{value}” er ikke i registret. Indlæs tilbud først, eller ret nøglen.',
    en: 'The service “{value}” is not in the register. Import services first, or correct the key.',
  },
  'issue.service-type-unknown': {
    da: 'Tilbudstypen “{value}” kendes ikke. Brug en nøgle fra listen over tilbudstyper.',
    en: 'The type of service “{value}” is not known. Use a key from the list of service types.',
  },
  'issue.target-group-unknown': {
    da: 'Målgruppen “{code}” kendes ikke. Brug nøgler fra listen over målgrupper, og skil flere med |.',
    en: 'The target group “{code}” is not known. Use keys from the list of target groups, and separate several by |.',
  },
  'issue.function-unknown': {
    da: 'Funktionen “{value}” er ikke i kontoplanen her. Brug en funktion fra listen over kontofunktioner.',
    en: 'The function “{value}” is not in the account plan used here. Use a function from the list of account functions.',
  },
} as const satisfies Topic;
