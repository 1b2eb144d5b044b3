import { formatDate } from '../dates/format-date.ts';
import { formatTime } from '../dates/format-time.ts';
import type { Language } from '../language.ts';
import { formatDecimal } from '../numbers/format-decimal.ts';
import { formatInteger } from '../numbers/format-integer.ts';
import { formatMegabytes } from '../numbers/format-megabytes.ts';
import { formatMoney } from '../numbers/format-money.ts';
import { formatPoints } from '../numbers/format-points.ts';
import { formatShare } from '../numbers/format-share.ts';
import { formatSigned } from '../numbers/format-signed.ts';
import type { Part, Placeholder } from './read-message.ts';

type Value = string | number;

/** What a message is filled in with. */
interface Filling {
  readonly params: Readonly<Record<string, Value>>;
  readonly language: Language;
  /** What `#` stands for: the number of the plural around it. */
  readonly amount?: Value;
}

const plain = (value: number, language: Language): string =>
  Number.isInteger(value) ? formatInteger(value, language) : formatDecimal(value, language);

/** Names for `{x, number, NAME}`. */
const numberStyles: Readonly<Record<string, (value: number, language: Language) => string>> = {
  '': plain,
  share: formatShare,
  money: formatMoney,
  points: formatPoints,
  megabytes: formatMegabytes,
  signed: formatSigned,
};

const isDate = (value: Value): value is string => /^\d{4}-/.test(String(value));

/** How each kind of placeholder writes its value; a stand-in such as "–" for what was not given passes unchanged. */
const kinds: Readonly<Record<string, (value: Value, of: Placeholder, filling: Filling) => string>> = {
  text: String,
  number: (value, { style }, { language }) => {
    const write = numberStyles[style];
    if (!write) throw new RangeError(`no numbers are written as "${style}"`);
    return typeof value === 'number' ? write(value, language) : value;
  },
  date: (value, { style }, { language }) =>
    isDate(value) ? formatDate(value, language, style === 'long' ? 'long' : 'short') : String(value),
  time: (value, _of, { language }) => (isDate(value) ? formatTime(value, language) : String(value)),
  select: (value, { cases }, filling) => writeMessage(cases[value] ?? cases['other'] ?? [], filling),
  // Exact numbers and all others: Danish counts 1,5 as singular, so our texts have no case of it.
  plural: (value, { cases }, filling) =>
    writeMessage(cases[`=${value}`] ?? cases['other'] ?? [], { ...filling, amount: value }),
};

function writePlaceholder(of: Placeholder, filling: Filling): string {
  const { amount = '', params, language } = filling;
  if (of.kind === 'amount') return typeof amount === 'number' ? plain(amount, language) : amount;
  const value = params[of.name];
  if (value === undefined) throw new RangeError(`the text's placeholder "${of.name}" was not given a value`);
  const write = kinds[of.kind];
  if (!write) throw new RangeError(`a text has no placeholders of the kind "${of.kind}"`);
  return write(value, of, filling);
}

/**
 * A message filled in — numbers and dates by our rules (true minus, percent, money), which Intl alone does not follow.
 * @throws RangeError when a placeholder was not given a value
 */
export function writeMessage(parts: readonly Part[], filling: Filling): string {
  return parts.map((part) => (typeof part === 'string' ? part : writePlaceholder(part, filling))).join('');
}
