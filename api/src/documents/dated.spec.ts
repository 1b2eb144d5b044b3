import { dated } from './dated.ts';

it.each([
  ['2027-03-01', '2027-03-01T00:00:00.000Z'],
  ['2027-03-01T13:05:00+01:00', '2027-03-01T12:05:00.000Z'],
])('dates a document %s', (date, moment) => expect(dated(date).toISOString()).toBe(moment));

it.each(['', 'i dag', '2027-13-01'])('refuses %j as a date', (date) => {
  expect(() => dated(date)).toThrow(
    new RangeError(`date must be a day or a moment in ISO 8601, e.g. 2027-03-01, got ${date}`),
  );
});
