import { foldName } from './fold.ts';

// Statistics Denmark's English names where they differ by more than spelling.
const englishNames: ReadonlyMap<string, string> = new Map([
  ['copenhagen', 'koebenhavn'],
  ['elsinore', 'helsingoer'],
]);

/**
 * Municipality code — three digits are the four-digit code without its zero; anything else stays verbatim.
 * @example municipalityCode('101') // '0101'
 */
export function municipalityCode(text: string): string {
  return /^\d{3}$/.test(text) ? `0${text}` : text;
}

/**
 * Municipality by name — finds a code by a Danish or English spelling, with or without "Kommune" and genitive s.
 * @example municipalityByName('Copenhagen', new Map([['koebenhavn', '0101']])) // '0101'
 */
export function municipalityByName(name: string, names: ReadonlyMap<string, string>): string | undefined {
  const folded = foldName(name);
  const danish = englishNames.get(folded) ?? folded;
  return (
    names.get(danish) ?? (danish.endsWith('s') ? names.get(danish.slice(0, -1)) : names.get(`${danish}s`))
  );
}
