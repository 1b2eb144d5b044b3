import { formatDecimal } from '@tilbudsvifte/locale';
import type { Language } from '@tilbudsvifte/locale';

const most = 6;

/**
 * Number with the decimals it has — a reporter must see what was read, not what a figure would round it to.
 * @example exactNumber(4002.95, 'da') // '4.002,95'
 */
export function exactNumber(value: number, language: Language): string {
  const [, decimals = ''] = String(Number(value.toFixed(most))).split('.');
  return formatDecimal(value, language, decimals.length);
}
