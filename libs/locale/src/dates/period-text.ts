import type { Language } from '../language.ts';
import { formatQuarter } from './format-quarter.ts';

/** Period of a round in words; a year stays as it is. @example periodText('2026K4', 'da') // '4. kvartal 2026' */
export function periodText(period: string, language: Language): string {
  return /^\d{4}K[1-4]$/.test(period) ? formatQuarter(period, language) : period;
}
