import { createTexts, formatFigure } from '@tilbudsvifte/locale';
import type { Language, TextKey } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';

/** Names of codes in the language of the page; a code that is on no list is its own name. */
export interface ServiceNames {
  readonly language: Language;
  readonly targetGroup: (code: string) => string;
  readonly municipality: (code: string) => string;
  readonly serviceType: (code: string) => string;
  readonly area: (code: string) => string;
}

type Operator = Pick<Schema<'ServiceRow'>, 'operatorType' | 'operatorCode'>;

/** Operator in words — a municipality or region by name, others by type and their code in the register. */
export function operatorName({ operatorType, operatorCode }: Operator, names: ServiceNames): string {
  if (operatorType === 'municipal') return names.municipality(operatorCode);
  if (operatorType === 'regional') return names.area(operatorCode);
  const texts = createTexts(names.language);
  return texts('services.privateOperator', {
    type: texts(`operatorType.${operatorType}`),
    code: operatorCode,
  });
}

const unitWords: Readonly<Record<string, readonly [unit: TextKey, per: TextKey]>> = {
  day: ['services.unit.day', 'services.per.day'],
  daytime: ['services.unit.daytime', 'services.per.daytime'],
  pupil: ['services.unit.pupil', 'services.per.pupil'],
  year: ['services.unit.year', 'services.per.year'],
  course: ['services.unit.course', 'services.per.course'],
  hour: ['services.unit.hour', 'services.per.hour'],
};

/** Unit of a rate in words. @example rateUnit('day', 'da') // 'døgn' */
export function rateUnit(unit: string, language: Language): string {
  const [key] = unitWords[unit] ?? [];
  return key ? createTexts(language)(key) : unit;
}

/** Rate with its unit, or why there is none. @example rateText({ value: 3125 }, 'day', 'da') // '3.125 kr. pr. døgn' */
export function rateText(rate: Schema<'ServiceRow'>['rateDkk'], unit: string, language: Language): string {
  const amount = formatFigure(rate, 'money', language);
  const [, key] = unitWords[unit] ?? [];
  return 'value' in rate && key ? createTexts(language)(key, { amount }) : amount;
}

/** Rate with its unit and the year it is of. @example rateOfYear(row, 'da') // '3.125 kr. pr. døgn (2025)' */
export function rateOfYear(
  { rateDkk, rateYear, unit }: Pick<Schema<'ServiceRow'>, 'rateDkk' | 'rateYear' | 'unit'>,
  language: Language,
): string {
  const rate = rateText(rateDkk, unit, language);
  if (!('value' in rateDkk) || rateYear === null) return rate;
  return createTexts(language)('services.rateOfYear', { rate, year: String(rateYear) });
}
