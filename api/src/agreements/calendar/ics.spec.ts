import fc from 'fast-check';
import { calendarFile } from './ics.ts';

const stamp = '2026-11-22T18:00:00Z';
const day = { uid: '1@tilbudsvifte', day: '2026-12-31', summary: 'Frist', description: '' };

test('a day lasts until the next one begins, also over new year', () => {
  expect(calendarFile('Årshjul', stamp, [day])).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Tilbudsvifte//Rammeaftale//DA',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Årshjul',
      'BEGIN:VEVENT',
      'UID:1@tilbudsvifte',
      'DTSTAMP:20261122T180000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Frist',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('what has a meaning in the format is written so that it has none', () => {
  const text = calendarFile('x', stamp, [
    { ...day, summary: 'a,b;c\\d', description: 'linje\r\nto\nBEGIN:VEVENT' },
  ]);
  expect(text).toContain(String.raw`SUMMARY:a\,b\;c\\d`);
  expect(text).toContain(String.raw`DESCRIPTION:linje\nto\nBEGIN:VEVENT`);
  expect(text.split('\r\nBEGIN:VEVENT\r\n').length).toBe(2);
});

/** What a reader of RFC 5545 gets: lines put together, then escapes undone. */
function summaryIn(text: string): string {
  const line =
    text
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .find((one) => one.startsWith('SUMMARY:')) ?? '';
  return line
    .slice('SUMMARY:'.length)
    .replaceAll(/\\([\\;,n])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}

test('whatever people write arrives, in lines of at most 75 octets', () => {
  const words = fc
    .string({ unit: 'grapheme', maxLength: 200 })
    .filter((text) => !/[\r\u0085\u2028]/.test(text));
  fc.assert(
    fc.property(words, (summary) => {
      const text = calendarFile('x', stamp, [{ ...day, summary }]);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(summaryIn(text)).toBe(summary);
    }),
  );
});
