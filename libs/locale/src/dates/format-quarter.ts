import type { Language } from '../language.ts';

const QUARTER = /^(\d{4})K([1-4])$/;

/**
 * Quarter — Statistics Denmark's "2025K4" in words.
 * @throws RangeError when the text is not a quarter.
 * @example formatQuarter('2025K4', 'da') // '4. kvartal 2025'
 */
export function formatQuarter(quarter: string, language: Language): string {
  const match = QUARTER.exec(quarter);
  if (!match) throw new RangeError(`quarter must look like 2025K4, got "${quarter}"`);
  return language === 'da' ? `${match[2]}. kvartal ${match[1]}` : `Q${match[2]} ${match[1]}`;
}
