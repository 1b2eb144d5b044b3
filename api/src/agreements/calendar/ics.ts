/** A whole day in a calendar. */
export interface CalendarDay {
  readonly uid: string;
  /** 2026-11-27 */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

const longestLine = 75;
const dayMs = 24 * 60 * 60 * 1000;

const compact = (text: string): string => text.replaceAll(/[-:]/g, '');
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);

/** The day after: the end of an all-day event is the first day that is not of it. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
}

/** Lines of at most 75 octets, broken between letters and never inside one. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, size] = ['', 0];
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (size + octets > longestLine) {
      lines.push(current);
      [current, size] = [' ', 1];
    }
    current += letter;
    size += octets;
  }
  return [...lines, current].join('\r\n');
}

/**
 * A calendar file — iCalendar (RFC 5545) with all-day events; the same days give the same bytes.
 * @param stamp - when the days were last changed, 2026-11-27T12:00:00Z
 */
export function calendarFile(name: string, stamp: string, days: readonly CalendarDay[]): string {
  const events = days.flatMap(({ uid, day, summary, description }) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(stamp)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tilbudsvifte//Rammeaftale//DA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
