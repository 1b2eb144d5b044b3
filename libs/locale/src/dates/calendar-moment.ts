/** A moment and the time zone in which its calendar day is to be read. */
export interface CalendarMoment {
  readonly at: Date;
  readonly timeZone: 'UTC' | 'Europe/Copenhagen';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/;

/**
 * ISO text to a moment — a plain date stays that date everywhere; a timestamp is read in Danish time. A timestamp
 * without a zone is refused, because it would mean different days on the server and in the browser.
 * @throws RangeError when the text is not an ISO date or a timestamp with a zone, or names a day that does not exist.
 * @example calendarMoment('2026-02-01').timeZone // 'UTC'
 */
export function calendarMoment(iso: string): CalendarMoment {
  const isDay = DAY.test(iso);
  const at = new Date(iso);
  const known = (isDay || TIMESTAMP.test(iso)) && !Number.isNaN(at.getTime());
  if (!known || (isDay && at.toISOString().slice(0, 10) !== iso)) {
    throw new RangeError(`iso must be a date or a timestamp with a zone, got "${iso}"`);
  }
  return { at, timeZone: isDay ? 'UTC' : 'Europe/Copenhagen' };
}
