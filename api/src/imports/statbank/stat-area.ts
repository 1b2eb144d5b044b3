import type { ImportLookups } from '../import-source.ts';
import { foldWord } from '../values/fold.ts';
import { municipalityByName } from '../values/municipality-code.ts';

/** A municipality by its code; an area that holds municipalities or is none (`nested`); or neither. */
export type StatArea = { readonly municipality: string } | 'nested' | 'unknown';

const coded = /^(\d{1,4})(?:\s+\D.*)?$/;
// Whole country, regions, provinces, groups of municipalities, Christiansø (state-run) and "unknown".
const nestedCode = /^(?:0+|\d{1,2}|0?8[1-5]|108[1-5]|0?411|9\d\d)$/;
const nestedName =
  /^(?:hele-landet|all-denmark|denmark|danmark|i-alt|total|christiansoe|uoplyst|unknown|(?:region|landsdel|province)-.*)$/;

/** Whether an area is the whole country. @example isWholeCountry('000 Hele landet') // true */
export function isWholeCountry(text: string): boolean {
  return /^0+(?:\s|$)/.test(text) || /^(?:hele-landet|all-denmark|denmark|danmark)$/.test(foldWord(text));
}

/**
 * StatBank area — from a code (`101`), a code with label (`101 København`) or a label in Danish or English.
 * @example statArea('084', lookups) // 'nested'
 */
export function statArea(text: string, lookups: ImportLookups): StatArea {
  const code = coded.exec(text)?.[1];
  if (code !== undefined) {
    const municipality = code.padStart(4, '0');
    if (nestedCode.test(code)) return 'nested';
    return lookups.municipalities.has(municipality) ? { municipality } : 'unknown';
  }
  if (nestedName.test(foldWord(text))) return 'nested';
  const municipality = municipalityByName(text, lookups.municipalityNames);
  return municipality === undefined ? 'unknown' : { municipality };
}
