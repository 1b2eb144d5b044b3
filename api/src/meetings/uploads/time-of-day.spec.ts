import { timeOfDay } from './time-of-day.ts';

test.each([
  ['15.30', '15:30'],
  ['9:05', '09:05'],
  ['00.00', '00:00'],
  ['23:59', '23:59'],
  ['24.00', undefined],
  ['15.60', undefined],
  ['kl. 15', undefined],
])('the text %s is %s', (text, time) => {
  expect(timeOfDay(text)).toBe(time);
});

test.each([
  [0, '00:00'],
  [0.25, '06:00'],
  [0.645833333333333, '15:30'],
  [0.99999, undefined],
  [15.3, undefined],
])('a workbook’s %d is %s', (share, time) => {
  expect(timeOfDay(share)).toBe(time);
});
