import type { Language } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';

type Unit = Schema<'PresentValue'>['unit'];

const shapes: Readonly<Record<Language, RegExp>> = {
  da: /^[-−]?(\d{1,9}|\d{1,3}(\.\d{3}){1,3})(,\d{1,6})?$/,
  en: /^[-−]?(\d{1,9}|\d{1,3}(,\d{3}){1,3})(\.\d{1,6})?$/,
};
const marks: Readonly<Record<Language, readonly [thousands: string, decimal: string]>> = {
  da: ['.', ','],
  en: [',', '.'],
};

/**
 * Limit as it was typed → number in the unit of the figure; shares are typed in per cent. Nothing where it is no number.
 * @example limitOf('12.500,5', 'dkk', 'da') // 12500.5
 */
export function limitOf(typed: string, unit: Unit, language: Language): number | undefined {
  const text = typed.replace(/[\s\u00a0]|%|kr\.?$/g, '');
  // One mark with fewer than three figures behind it is a decimal mark, whoever wrote it.
  const other = language === 'da' ? /^([-−]?\d+)\.(\d{1,2})$/ : /^([-−]?\d+),(\d{1,2})$/;
  const plain = text.replace(other, `$1${marks[language][1]}$2`);
  if (!shapes[language].test(plain)) return undefined;
  const [thousands, decimal] = marks[language];
  const number = Number(plain.replaceAll(thousands, '').replace(decimal, '.').replace('−', '-'));
  // 12.3 per cent is 0.123, not the nearest that halves and quarters add up to.
  return unit === 'share' ? Number((number / 100).toPrecision(12)) : number;
}
