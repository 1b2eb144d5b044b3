import { fitSentences } from './fit-sentences.ts';

const LONGEST = 40;

/** Name short enough for a headline, cut between words. @example shortName('Gladsaxe') // 'Gladsaxe' */
export function shortName(name: string): string {
  return fitSentences([name], LONGEST);
}
