const danishLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  é: 'e',
  ü: 'u',
};

/**
 * Folded word — lower case, Danish letters written out, every run of other signs one hyphen: so that closed words
 * are recognised however they were typed.
 * @example foldWord('Højt  specialiseret') // 'hoejt-specialiseret'
 */
export function foldWord(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  const written = lower.replace(/[æøåäöéü]/g, (letter) => danishLetters[letter] ?? letter);
  return written.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/**
 * Folded municipality name — as `foldWord`, without hyphens and without a trailing "Kommune" or "Municipality".
 * @example foldName('Høje Taastrup Kommune') // 'hoejetaastrup'
 */
export function foldName(text: string): string {
  return foldWord(text)
    .replace(/-(?:kommune|municipality)$/, '')
    .replaceAll('-', '');
}
