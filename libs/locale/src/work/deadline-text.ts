import { calendarMoment } from '../dates/calendar-moment.ts';
import { formatTime } from '../dates/format-time.ts';
import type { Language } from '../language.ts';
import { languageTag } from '../language.ts';
import { workTexts } from './work-texts.ts';

const timeZone = 'Europe/Copenhagen';
const dayMs = 24 * 60 * 60 * 1000;
const isoDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone });

function dayParts(at: Date, withYear: boolean, language: Language): { day: string; date: string } {
  const tag = languageTag(language);
  const year = withYear ? { year: 'numeric' as const } : {};
  return {
    day: new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone }).format(at),
    date: new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', ...year, timeZone }).format(at),
  };
}

/** Calendar days in Denmark from one moment to another. */
function daysBetween(from: Date, to: Date): number {
  return Math.round((Date.parse(isoDay.format(to)) - Date.parse(isoDay.format(from))) / dayMs);
}

/**
 * Moment with its day of the week in Danish time; the year is said only where it is another than that of `now`.
 * @throws RangeError when the text is not a timestamp with a zone.
 * @example momentText('2026-11-27T11:00:00Z', '2026-11-22T08:00:00Z', 'da') // 'fredag den 27. november kl. 12.00'
 */
export function momentText(iso: string, now: string, language: Language): string {
  const { at } = calendarMoment(iso);
  const otherYear = isoDay.format(at).slice(0, 4) !== isoDay.format(new Date(now)).slice(0, 4);
  const time = formatTime(iso, language);
  return workTexts(language)('work.moment', { ...dayParts(at, otherYear, language), time });
}

/**
 * Deadline in words — how many days off it is, and when exactly.
 * @throws RangeError when the text is not a timestamp with a zone.
 * @example deadlineText('2026-11-27T11:00:00Z', '2026-11-22T08:00:00Z', 'da')
 * // 'om 5 dage, fredag den 27. november kl. 12.00'
 */
export function deadlineText(iso: string, now: string, language: Language): string {
  const n = daysBetween(new Date(now), new Date(iso));
  const moment = momentText(iso, now, language);
  return workTexts(language)(iso < now ? 'work.daysAgo' : 'work.inDays', { n: Math.abs(n), moment });
}
