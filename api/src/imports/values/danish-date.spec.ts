import fc from 'fast-check';

import { isoDate, parseDanishDate } from './danish-date.ts';

test.each([
  ['2025-12-31', '2025-12-31'],
  ['2025-1-5', '2025-01-05'],
  ['31-12-2025', '2025-12-31'],
  ['31.12.2025', '2025-12-31'],
  ['1-1-2026', '2026-01-01'],
  ['1.1.2026', '2026-01-01'],
  [' 29.02.2024 ', '2024-02-29'],
  ['2025-12-31T00:00:00', '2025-12-31'],
  ['31-12-2025 00:00', '2025-12-31'],
])('%j is the day %s', (text, date) => {
  expect(parseDanishDate(text)).toEqual({ date });
});

test.each(['01.01.26', '1-1-26', '1/2/2026', '31/12/2025', '1/2/26', '45292'])(
  '%j is asked about',
  (text) => {
    expect(parseDanishDate(text)).toEqual({ problem: 'date-ambiguous' });
  },
);

test.each([
  '',
  'jan 2026',
  '2025-02-29',
  '2025-13-01',
  '31-04-2025',
  '0-1-2025',
  '1.1-2026',
  '1899-12-31',
  '2200-01-01',
  '2025-12-31 12:30',
  '20251231',
])('%j is no day', (text) => {
  expect(parseDanishDate(text)).toEqual({ problem: 'date-invalid' });
});

test('every day written in each of the three ways is read back', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom('iso', '-', '.'), (day, way) => {
      const date = day.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = date.split('-');
      const text = way === 'iso' ? date : [dayOfMonth, month, year].join(way);
      expect(parseDanishDate(text)).toEqual({ date });
    }),
  );
});

test('a month that does not exist is no date', () => {
  expect(isoDate(2025, 13, 1)).toBeUndefined();
});
