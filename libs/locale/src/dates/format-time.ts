import type { Language } from '../language.ts';
import { calendarMoment } from './calendar-moment.ts';

const parts = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Copenhagen',
});

/**
 * Time of day in Denmark — "kl. 14.05" or "14:05".
 * @param iso - timestamp with a zone
 * @throws RangeError when the text is not a timestamp with a zone.
 * @example formatTime('2026-02-01T13:05:00Z', 'da') // 'kl. 14.05'
 */
export function formatTime(iso: string, language: Language): string {
  const { at, timeZone } = calendarMoment(iso);
  if (timeZone === 'UTC') throw new RangeError(`iso must be a timestamp, got "${iso}"`);
  const text = parts.format(at);
  return language === 'da' ? `kl.\u00a0${text.replace(':', '.')}` : text;
}
