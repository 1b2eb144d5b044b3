import { formatDate } from '../../dates/format-date.ts';
import type { Language } from '../../language.ts';
import { formatRange } from '../../numbers/format-range.ts';
import type { TextParams } from '../../texts/make-texts.ts';
import { figureWord } from '../../figures/figure-word.ts';
import { amountInWords, kindOfUnit } from './amount-in-words.ts';
import { joinNames } from './join-names.ts';
import { kindWord, tryKindWord } from './kind-words.ts';

/** What stands in a field: a number, a code or day, several codes, yes or no, or a range. */
export type SaidValue =
  | number
  | string
  | boolean
  | readonly string[]
  | { readonly low: number; readonly value: number; readonly high: number };

/** A field of a lever, as far as words need it. */
export interface SaidField {
  readonly name: string;
  readonly type: string;
  readonly optional?: boolean;
  readonly unit?: string;
  readonly list?: string;
}

/** Names of codes by the list that they are on. */
export type NameOfCode = (list: string, code: string) => string;

/** One assumption that is put into words. */
export interface SaidAssumption {
  readonly kind: string;
  readonly lever: string;
  readonly fields: readonly SaidField[];
  readonly values: Readonly<Record<string, SaidValue>>;
  readonly nameOf: NameOfCode;
}

type Range = Extract<SaidValue, { readonly low: number }>;

const isRange = (value: SaidValue): value is Range => typeof value === 'object' && 'low' in value;
const plain = (text: string): string => text.replace(/[.,]0$/, '');

function rangeText({ low, value, high }: Range, unit: string, language: Language): string {
  const format = (end: number): string => plain(figureWord({ value: end }, kindOfUnit(unit), language));
  if (low >= high) return format(value);
  return `${format(value)} (${formatRange({ lo: low, hi: high }, language, { format })})`;
}

interface Saying {
  readonly said: SaidAssumption;
  readonly language: Language;
}

function codesText(codes: readonly string[], { list = '' }: SaidField, { said, language }: Saying): string {
  return joinNames(
    codes.map((code) => said.nameOf(list, code)),
    language,
  );
}

/** What a sentence may write of one field; several parameters, so that each sentence can choose its own. */
function paramsOf(field: SaidField, value: SaidValue, saying: Saying): TextParams {
  const { name, type, unit = '' } = field;
  const { said, language } = saying;
  if (isRange(value))
    return {
      [name]: rangeText(value, unit, language),
      [`${name}Low`]: value.low,
      [`${name}Value`]: value.value,
      [`${name}High`]: value.high,
    };
  if (typeof value === 'boolean') return { [name]: value ? 'yes' : 'no' };
  if (typeof value === 'number') return { [name]: value };
  if (typeof value !== 'string')
    return { [name]: codesText(value, field, saying), [`${name}Count`]: value.length };
  if (type === 'date')
    return { [name]: /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value, language) : value };
  if (type === 'code') return { [name]: codesText([value], field, saying) };
  if (type === 'choice')
    return {
      [name]: kindWord({ kind: said.kind, language }, `choice.${said.kind}.${name}.${value}`),
      [`${name}Choice`]: value,
    };
  return { [name]: value };
}

function params(saying: Saying): TextParams {
  const { fields, values } = saying.said;
  return Object.assign(
    {},
    ...fields.map((field) => {
      const value = values[field.name];
      const given = value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
      return {
        ...(given ? paramsOf(field, value, saying) : { [field.name]: '' }),
        [`${field.name}Given`]: given ? 'yes' : 'no',
      };
    }),
  ) as TextParams;
}

/** One value in words with its unit. @example valueInWords({ name: 'places', type: 'number', unit: 'places' }, 12, saying) // '12 pladser' */
export function valueInWords(field: SaidField, value: SaidValue, saying: Saying): string {
  const { unit = '', name } = field;
  const { language } = saying;
  if (typeof value === 'number') return amountInWords(value, unit, language);
  if (isRange(value)) {
    const whole = amountInWords(value.value, unit, language);
    return value.low < value.high
      ? `${whole} ${rangeText(value, unit, language).replace(/^.*? \(/, '(')}`
      : whole;
  }
  if (typeof value === 'boolean')
    return { da: ['nej', 'ja'], en: ['no', 'yes'] }[language][Number(value)] ?? '';
  return String(paramsOf(field, value, saying)[name] ?? '');
}

function listed(saying: Saying): string {
  const { kind, lever, fields, values } = saying.said;
  const place = { kind, language: saying.language };
  const parts = fields.flatMap((field) => {
    const value = values[field.name];
    if (value === undefined) return [];
    return [
      `${kindWord(place, `field.${kind}.${lever}.${field.name}`)}: ${valueInWords(field, value, saying)}`,
    ];
  });
  return [kindWord(place, `lever.${kind}.${lever}`), parts.join('; ')].filter(Boolean).join(' – ');
}

/**
 * Assumption in words — the kind's own sentence `said.<kind>.<lever>` with its fields filled in. A field `x` gives the
 * parameters `x` (numbers as numbers, so that the sentence writes `{x, number}` or `{x, number, share}`; days, names
 * and choices as words; a range as "12 (8–15)"; yes and no as `yes` and `no`), `xGiven` (`yes` or `no`, for optional
 * fields), `xLow`, `xValue` and `xHigh` of a range, `xCount` of several codes and `xChoice`, the choice's own key. A
 * lever without a sentence, or with fields still to be filled in, is told field by field.
 * @example assumptionSentence({ kind: 'supply', lever: 'resize-service', … }, 'da') // '+12 pladser på Solgården fra 1. januar 2028'
 */
export function assumptionSentence(said: SaidAssumption, language: Language): string {
  const key = `said.${said.kind}.${said.lever}`;
  const saying = { said, language };
  const complete = said.fields.every(({ name, optional }) => optional || said.values[name] !== undefined);
  const sentence = complete ? tryKindWord({ kind: said.kind, language }, key, params(saying)) : undefined;
  return sentence ?? listed(saying);
}
