import { occupancyRate } from './occupancy-rate.ts';

test('is the occupied share, also above 1', () => {
  expect(occupancyRate(18, 20)).toEqual({ value: 0.9 });
  expect(occupancyRate(23, 20)).toEqual({ value: 1.15 });
});

test('an empty service is 0, a service without places has no occupancy', () => {
  expect(occupancyRate(0, 4)).toEqual({ value: 0 });
  expect(occupancyRate(0, 0)).toEqual({ missing: 'no-capacity' });
});

test('negative numbers are refused by name', () => {
  expect(() => occupancyRate(-1, 4)).toThrow('occupied must be a finite number of at least 0, got -1');
  expect(() => occupancyRate(1, -4)).toThrow('available must be a finite number of at least 0, got -4');
});
