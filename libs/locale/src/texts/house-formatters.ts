import type { IntlMessageFormat, Options } from 'intl-messageformat';
import { formatDate } from '../dates/format-date.ts';
import { formatTime } from '../dates/format-time.ts';
import type { Language } from '../language.ts';
import { languageTag } from '../language.ts';
import { formatDecimal } from '../numbers/format-decimal.ts';
import { formatInteger } from '../numbers/format-integer.ts';
import { formatMegabytes } from '../numbers/format-megabytes.ts';
import { formatMoney } from '../numbers/format-money.ts';
import { formatPoints } from '../numbers/format-points.ts';
import { formatShare } from '../numbers/format-share.ts';
import { formatSigned } from '../numbers/format-signed.ts';

type HouseFormatters = NonNullable<Options['formatters']>;
type MessageFormats = NonNullable<ConstructorParameters<typeof IntlMessageFormat>[2]>;

/** Names for `{x, number, NAME}` and `{x, date, NAME}` in messages, beside the built-in ones. */
export const messageFormats: MessageFormats = {
  number: {
    share: { style: 'percent' },
    money: { style: 'currency' },
    points: { style: 'unit' },
    megabytes: { style: 'unit', unit: 'megabyte' },
    signed: { signDisplay: 'exceptZero' },
  },
};

function plain(value: number, language: Language): string {
  return Number.isInteger(value) ? formatInteger(value, language) : formatDecimal(value, language);
}

function numberWriter(options: { style?: string; unit?: string; signDisplay?: string } = {}): typeof plain {
  if (options.style === 'percent') return formatShare;
  if (options.style === 'currency') return formatMoney;
  if (options.unit === 'megabyte') return formatMegabytes;
  if (options.style === 'unit') return formatPoints;
  return options.signDisplay ? formatSigned : plain;
}

// A stand-in such as "–" for a number that was not given passes through unchanged.
function withNumberRules(language: Language, write: typeof plain): Intl.NumberFormat {
  const value = (given: number | string): string =>
    typeof given === 'number' ? write(given, language) : given;
  return Object.defineProperty(new Intl.NumberFormat(languageTag(language)), 'format', { value });
}

function withDateRules(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const write = (iso: string): string =>
    options.hour
      ? formatTime(iso, language)
      : formatDate(iso, language, options.month === 'long' ? 'long' : 'short');
  const value = (iso: string): string => (/^\d{4}-/.test(iso) ? write(iso) : iso);
  return Object.defineProperty(new Intl.DateTimeFormat(languageTag(language)), 'format', { value });
}

// Intl's objects take long to make, and a page writes hundreds of numbers: each kind is made once.
function madeOnce<Options, Made>(
  make: (options?: Options) => Made,
): (tags?: string | string[], options?: Options) => Made {
  const kept = new Map<string, Made>();
  return (_tags, options) => {
    const key = JSON.stringify(options ?? {});
    const made = kept.get(key) ?? make(options);
    kept.set(key, made);
    return made;
  };
}

/**
 * Formatters for messages — makes `{n, number}`, `#`, `{d, date, long}` and `{t, time}` follow our rules for numbers
 * and dates (true minus, percent, money), which Intl alone does not. Dates are given as ISO text.
 */
export function houseFormatters(language: Language): HouseFormatters {
  return {
    getNumberFormat: madeOnce((options) => withNumberRules(language, numberWriter(options))),
    getDateTimeFormat: madeOnce((options) => withDateRules(language, options ?? {})),
    getPluralRules: madeOnce((options) => new Intl.PluralRules(languageTag(language), options)),
  };
}
