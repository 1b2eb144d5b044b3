import type { Language } from '../language.ts';
import { languageTag } from '../language.ts';
import { calendarMoment } from './calendar-moment.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(language: Language, month: 'long' | 'short', timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${month} ${timeZone}`;
  const known = formatters.get(key);
  if (known) return known;
  const options = { day: 'numeric', month, year: 'numeric', timeZone } as const;
  const made = new Intl.DateTimeFormat(languageTag(language), options);
  formatters.set(key, made);
  return made;
}

/**
 * Date — long "1. februar 2026" or short "1. feb. 2026".
 * @param iso - date, or timestamp with a zone (shown in Danish time)
 * @throws RangeError when the text is neither.
 * @example formatDate('2026-02-01', 'da') // '1. februar 2026'
 */
export function formatDate(iso: string, language: Language, style: 'long' | 'short' = 'long'): string {
  const { at, timeZone } = calendarMoment(iso);
  return formatterFor(language, style, timeZone).format(at);
}
