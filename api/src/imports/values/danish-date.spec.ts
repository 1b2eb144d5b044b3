import fc from 'fast-check';

import { isoDate, parseDanishDate } from './danish-date.ts';

// Every other literal: danish-literals.spec.ts.
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
