import { createTexts } from '@tilbudsvifte/locale';
import type { Language, TextKey } from '@tilbudsvifte/locale';

/** Names of codes in the language of the page; a code that is on no list is its own name. */
export interface CodeNames {
  readonly language: Language;
  readonly targetGroup: (code: string) => string;
  readonly municipality: (code: string) => string;
  readonly serviceType: (code: string) => string;
  readonly area: (code: string) => string;
}

const operatorTypes = ['municipal', 'regional', 'self-governing', 'private'] as const;

/** Operator of an answer in words, such as "municipal:0169": a municipality or region by name, others by type and code. */
export function operatorText(operator: string, names: CodeNames): string {
  const [type = '', code = ''] = operator.split(':');
  if (type === 'municipal') return names.municipality(code);
  if (type === 'regional') return names.area(code);
  const known = operatorTypes.find((one) => one === type);
  const texts = createTexts(names.language);
  if (!known) return operator;
  return texts('services.privateOperator', { type: texts(`operatorType.${known}`), code });
}

const units: Readonly<Record<string, TextKey>> = {
  day: 'gaps.unit.day',
  daytime: 'gaps.unit.daytime',
  pupil: 'gaps.unit.pupil',
  year: 'gaps.unit.year',
};

/** Kind of place in words; a kind we do not know stays as it is. @example unitText('day', 'da') // 'døgnpladser' */
export function unitText(unit: string, language: Language): string {
  const key = units[unit];
  return key ? createTexts(language)(key) : unit;
}
