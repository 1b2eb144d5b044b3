import { figure, missing } from '@tilbudsvifte/planning';
import { rateBandOf } from './rate-band.ts';

test.each([
  [900, 'under-1500'],
  [1499.99, 'under-1500'],
  [1500, 'from-1500'],
  [2500, 'from-2500'],
  [4000, 'from-4000'],
  [9000, 'from-4000'],
])('%p DKK a day is in %s', (rate, band) => {
  expect(rateBandOf({ unit: 'day', rateDkk: figure(rate) })).toBe(band);
});

test('a rate that is not known or not for a day is in no band', () => {
  expect(rateBandOf({ unit: 'day', rateDkk: missing('not-reported') })).toBeUndefined();
  expect(rateBandOf({ unit: 'hour', rateDkk: figure(400) })).toBeUndefined();
});
