const pairs: readonly (readonly [RegExp, string])[] = [
  [/å/g, 'aa'],
  [/æ/g, 'ae'],
  [/ø/g, 'oe'],
];

/**
 * Folded word — one spelling for all the ways a Danish word is typed: å and aa, æ and ae, ø and oe, any case, other
 * accents dropped.
 * @example foldWord('Århus') // 'aarhus'
 */
export function foldWord(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  const danish = pairs.reduce((text, [letter, typed]) => text.replace(letter, typed), lower);
  return danish.normalize('NFD').replace(/\p{M}/gu, '');
}
