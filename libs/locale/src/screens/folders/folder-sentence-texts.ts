import type { Topic } from '../../texts/topic.ts';

/** The sentence that a folder opens with. */
export const folderSentences = {
  'folderSaid.none': { da: 'Mappen har ingen figurer endnu.', en: 'The folder has no figures yet.' },
  'folderSaid.oneEdition': {
    da: 'Mappen har {n, plural, =1 {én figur} other {# figurer}} med tal fra udgave {edition}.',
    en: 'The folder has {n, plural, =1 {one figure} other {# figures}} with numbers of edition {edition}.',
  },
  'folderSaid.editions': {
    da: 'Mappen har {n, plural, =1 {én figur} other {# figurer}} med tal fra {editions, plural, =1 {én udgave} other {# udgaver}}.',
    en: 'The folder has {n, plural, =1 {one figure} other {# figures}} with numbers of {editions, plural, =1 {one edition} other {# editions}}.',
  },
  'folderSaid.follows': {
    da: 'Mappen har {n, plural, =1 {én figur, der} other {# figurer, der alle}} følger nye tal.',
    en: 'The folder has {n, plural, =1 {one figure that follows} other {# figures that all follow}} new numbers.',
  },
  'folderSaid.someFollow': {
    da: '{n, plural, =1 {Én følger} other {# følger}} nye tal.',
    en: '{n, plural, =1 {One follows} other {# follow}} new numbers.',
  },
  'folderSaid.newest': { da: 'Det er de nyeste tal.', en: 'These are the newest numbers.' },
  'folderSaid.newerDiffer': {
    da: 'Der er kommet nye tal, som er anderledes for {n, plural, =1 {én figur} other {# figurer}}.',
    en: 'There are newer numbers, which differ for {n, plural, =1 {one figure} other {# figures}}.',
  },
  'folderSaid.newerSame': {
    da: 'Der er kommet en nyere udgave med de samme tal.',
    en: 'There is a newer edition with the same numbers.',
  },
  'folderSaid.newerUnknown': {
    da: 'Der er kommet en nyere udgave.',
    en: 'There is a newer edition.',
  },
} as const satisfies Topic;
