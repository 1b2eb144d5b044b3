import { fitSentences } from './fit-sentences.ts';

// The longest name of a target group has 59 characters; a name cut in the middle says little.
const LONGEST = 60;

/** Name short enough for a headline, cut between words. @example shortName('Gladsaxe') // 'Gladsaxe' */
export function shortName(name: string): string {
  return fitSentences([name], LONGEST);
}
