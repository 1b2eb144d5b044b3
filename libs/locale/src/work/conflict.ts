import type { Topic } from '../texts/topic.ts';

/** Two people have changed the same thing: what differs, and whose words should hold. And copying a text. */
export const conflict = {
  'conflict.caption': { da: 'Forskellen', en: 'The difference' },
  'conflict.field': { da: 'Felt', en: 'Field' },
  'conflict.theirs': { da: 'Gælder nu', en: 'Holds now' },
  'conflict.mine': { da: 'Det, du skrev', en: 'What you wrote' },
  'conflict.keepMine': { da: 'Gem mit alligevel', en: 'Save mine all the same' },
  'conflict.takeTheirs': { da: 'Behold det, der gælder nu', en: 'Keep what holds now' },
  'conflict.empty': { da: '(tomt)', en: '(empty)' },
  'copy.copied': { da: 'Kopieret.', en: 'Copied.' },
  'copy.copyFailed': {
    da: 'Kunne ikke kopiere. Markér teksten, og kopiér den selv.',
    en: 'Could not copy. Select the text and copy it yourself.',
  },
} as const satisfies Topic;
