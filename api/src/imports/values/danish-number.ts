/** The sign between whole and decimals. */
export type DecimalMark = ',' | '.';

export type NumberReading =
  | { readonly value: number; readonly unit?: 'percent' | 'dkk' }
  | { readonly problem: 'number-invalid' | 'number-ambiguous' | 'number-mark-conflict' };

/** No number is longer; searching a long text for spaces before a unit would take time by the square of its length. */
const longest = 60;
const spaces = /[\u00a0\u2007\u2009\u202f]/g;
const currency = /^(?:kr\.?|dkk)\s*(?=[-+\d])|\s*(?:kr\.?|dkk)$/i;
const percent = /\s*%$/;
const plain = /^[-+]?\d{1,15}$/;
const patterns = {
  ',': /^[-+]?(?:\d{1,15}|[1-9]\d{0,2}(?:\.\d{3}){1,4}|[1-9]\d{0,2}(?: \d{3}){1,4})(?:,\d{1,12})?$/,
  '.': /^[-+]?(?:\d{1,15}|[1-9]\d{0,2}(?:,\d{3}){1,4}|[1-9]\d{0,2}(?: \d{3}){1,4})(?:\.\d{1,12})?$/,
} as const;

interface Bare {
  readonly digits: string;
  readonly unit?: 'percent' | 'dkk';
}

const nothing: Bare = { digits: '' };

/** The digits and separators without the signs people write around them. */
function bare(text: string): Bare {
  if (text.length > longest) return nothing;
  const tidy = text.replace(spaces, ' ').replace('\u2212', '-').trim();
  if (percent.test(tidy)) return { digits: tidy.replace(percent, ''), unit: 'percent' };
  return currency.test(tidy) ? { digits: tidy.replace(currency, ''), unit: 'dkk' } : { digits: tidy };
}

function valueOf(digits: string, mark: DecimalMark): number | undefined {
  if (!patterns[mark].test(digits)) return undefined;
  const ungrouped = digits.replace(mark === ',' ? /[. ]/g : /[, ]/g, '');
  const value = Number(ungrouped.replace(',', '.'));
  return value === 0 ? 0 : value;
}

function readUnmarked(digits: string): number | 'number-invalid' | 'number-ambiguous' {
  const comma = valueOf(digits, ',');
  const point = valueOf(digits, '.');
  if (comma !== undefined && point !== undefined && comma !== point) return 'number-ambiguous';
  return comma ?? point ?? 'number-invalid';
}

function readMarked(digits: string, mark: DecimalMark): number | 'number-invalid' | 'number-mark-conflict' {
  const other = mark === ',' ? '.' : ',';
  return (
    valueOf(digits, mark) ??
    (valueOf(digits, other) === undefined ? 'number-invalid' : 'number-mark-conflict')
  );
}

/**
 * Danish number — reads what people and systems write for a number: decimal comma or point as stated, thousands
 * points or spaces (plain, no-break, narrow), U+2212 minus, `%`, `kr.`. Only ASCII digits; no exponent. Without a
 * mark a text that means two numbers (`1.234`) is `number-ambiguous`; with the wrong mark it is
 * `number-mark-conflict`; anything else is `number-invalid`. A percent is returned as written, not divided.
 * @example parseDanishNumber('1.234,5', ',') // { value: 1234.5 }
 */
export function parseDanishNumber(text: string, mark?: DecimalMark): NumberReading {
  if (plain.test(text)) return { value: Number(text) + 0 };
  const { digits, unit } = bare(text);
  const value = mark === undefined ? readUnmarked(digits) : readMarked(digits, mark);
  if (typeof value === 'string') return { problem: value };
  return unit === undefined ? { value } : { value, unit };
}

/**
 * Mark evidence — which decimal mark a text proves, if any. Only a text that is a number with one mark and not, or
 * a different way round, with the other proves it: `12,5`, `0,123`, `1.234.567` prove the comma; `12.5` the point;
 * `1.234` is `ambiguous`; `1234` says nothing.
 * @example markEvidence('1.234,5') // ','
 */
export function markEvidence(text: string): DecimalMark | 'ambiguous' | undefined {
  if (plain.test(text)) return undefined;
  const { digits } = bare(text);
  const comma = valueOf(digits, ',');
  const point = valueOf(digits, '.');
  if (comma === point) return undefined;
  if (comma !== undefined && point !== undefined) return 'ambiguous';
  return comma === undefined ? '.' : ',';
}
