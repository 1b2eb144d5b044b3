import type { Language } from '@tilbudsvifte/locale';

const NUMBER = /^[-−]?\d+(\.\d+)?$/;
const GROUPS = { da: /^[-−]?\d{1,3}(\.\d{3})+(,\d+)?$/, en: /^[-−]?\d{1,3}(,\d{3})+(\.\d+)?$/ } as const;

/** Percent of a share and back without the dust of binary fractions. */
const clean = (value: number): number => Number(value.toPrecision(12));

/**
 * A number as people type it — a decimal comma or point, points between thousands, a per cent sign; undefined where
 * it is no number. "1.234" is a thousand and more in Danish; "0.5" can only be a half.
 * @example typedNumber('1.234,5', 'da') // 1234.5
 */
export function typedNumber(text: string, language: Language): number | undefined {
  const bare = text.replace(/[\s\u00a0%]/g, '');
  const ungrouped = GROUPS[language].test(bare) ? bare.replaceAll(language === 'da' ? '.' : ',', '') : bare;
  const plain = ungrouped.replace(',', '.').replace('−', '-');
  return NUMBER.test(plain) ? Number(plain) : undefined;
}

/** A number as the form first shows it: no points between thousands, which would be in the way of typing. @example numberText(0.5, 'da') // '0,5' */
export function numberText(value: number, language: Language): string {
  const text = String(clean(value));
  return language === 'da' ? text.replace('.', ',') : text;
}

/** What a field of a unit shows for a value: shares in per cent. @example shownNumber(0.07, 'share', 'da') // '7' */
export function shownNumber(value: number, unit: string | undefined, language: Language): string {
  return numberText(unit === 'share' ? value * 100 : value, language);
}

/** The value of what was typed into a field of a unit. @example enteredNumber('7', 'share', 'da') // 0.07 */
export function enteredNumber(
  text: string,
  unit: string | undefined,
  language: Language,
): number | undefined {
  const value = typedNumber(text, language);
  return value === undefined || unit !== 'share' ? value : clean(value / 100);
}
