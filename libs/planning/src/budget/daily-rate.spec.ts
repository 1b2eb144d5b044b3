import fc from 'fast-check';
import { dailyRate, type RateCost } from './daily-rate.ts';

const nothing: RateCost = {
  directDkk: 0,
  indirectDkk: 0,
  overheadShare: 0,
  depreciationDkk: 0,
  interestDkk: 0,
  pensionsDkk: 0,
  afterRegulationDkk: 0,
};
const places20 = { places: 20, occupancy: 0.95, days: 365 };
const value = (found: object): number => ('value' in found ? Number(found.value) : Number.NaN);

test('20 places that cost 24 million at 95 % occupancy have a rate of 3,461 a day', () => {
  const { dkkPerDay, paidDays, costDkk } = dailyRate({ ...nothing, directDkk: 24_000_000 }, places20);
  expect(value(dkkPerDay)).toBeCloseTo(3460.7065609228553, 10);
  expect(Math.round(value(dkkPerDay))).toBe(3461);
  expect(paidDays).toBe(6935);
  expect(costDkk).toBe(24_000_000);
});

test('every element is shown in its order, in a year and in a day', () => {
  const cost = {
    directDkk: 10_000_000,
    indirectDkk: 400_000,
    overheadShare: 0.05,
    depreciationDkk: 300_000,
    interestDkk: 200_000,
    pensionsDkk: 100_000,
    afterRegulationDkk: -500_000,
  };
  expect(dailyRate(cost, { places: 10, occupancy: 1, days: 250 })).toEqual({
    dkkPerDay: { value: 4400 },
    costDkk: 11_000_000,
    paidDays: 2500,
    elements: [
      { element: 'direct', amountDkk: 10_000_000, dkkPerDay: { value: 4000 } },
      { element: 'indirect', amountDkk: 400_000, dkkPerDay: { value: 160 } },
      { element: 'overhead', amountDkk: 500_000, dkkPerDay: { value: 200 } },
      { element: 'depreciation', amountDkk: 300_000, dkkPerDay: { value: 120 } },
      { element: 'interest', amountDkk: 200_000, dkkPerDay: { value: 80 } },
      { element: 'pensions', amountDkk: 100_000, dkkPerDay: { value: 40 } },
      { element: 'after-regulation', amountDkk: -500_000, dkkPerDay: { value: -200 } },
    ],
  });
});

test('without places there is a cost but no rate', () => {
  const none = { missing: 'no-capacity' };
  const { dkkPerDay, costDkk, paidDays, elements } = dailyRate(
    { ...nothing, directDkk: 1000 },
    { ...places20, places: 0 },
  );
  expect({ dkkPerDay, costDkk, paidDays }).toEqual({ dkkPerDay: none, costDkk: 1000, paidDays: 0 });
  expect(elements.every((element) => 'missing' in element.dkkPerDay)).toBe(true);
});

test.each([
  ['directDkk', -1],
  ['indirectDkk', -1],
  ['depreciationDkk', -1],
  ['interestDkk', -1],
  ['pensionsDkk', Number.NaN],
  ['overheadShare', -0.01],
  ['overheadShare', 1.01],
  ['afterRegulationDkk', Infinity],
])('a cost with %s %p is refused', (name, amount) => {
  expect(() => dailyRate({ ...nothing, [name]: amount }, places20)).toThrow(`${name} must be`);
});

test.each([
  ['places', -1],
  ['occupancy', 0.009],
  ['occupancy', 1.01],
  ['days', 0.9],
  ['days', 367],
])('a basis with %s %p is refused', (name, amount) => {
  expect(() => dailyRate(nothing, { ...places20, [name]: amount })).toThrow(`${name} must be`);
});

test('the edges are allowed', () => {
  const full = { ...nothing, directDkk: 100, overheadShare: 1 };
  expect(dailyRate(full, { places: 1, occupancy: 1, days: 1 }).dkkPerDay).toEqual({ value: 200 });
  expect(dailyRate(full, { places: 1, occupancy: 0.01, days: 366 }).paidDays).toBeCloseTo(3.66, 12);
});

test('the rate pays the cost at the budgeted occupancy, and its elements add up to it', () => {
  const amount = fc.integer({ min: 0, max: 50_000_000 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const costs = fc.record({
    directDkk: amount,
    indirectDkk: amount,
    overheadShare: share,
    depreciationDkk: amount,
    interestDkk: amount,
    pensionsDkk: amount,
    afterRegulationDkk: fc.integer({ min: -5_000_000, max: 5_000_000 }),
  });
  const bases = fc.record({
    places: fc.integer({ min: 1, max: 200 }),
    occupancy: fc.double({ min: 0.5, max: 1, noNaN: true }),
    days: fc.integer({ min: 200, max: 366 }),
  });
  fc.assert(
    fc.property(costs, bases, (cost, basis) => {
      const rate = dailyRate(cost, basis);
      const income = value(rate.dkkPerDay) * basis.places * basis.occupancy * basis.days;
      expect(income).toBeCloseTo(rate.costDkk, 4);
      const parts = rate.elements.reduce((sum, { dkkPerDay }) => sum + value(dkkPerDay), 0);
      expect(parts).toBeCloseTo(value(rate.dkkPerDay), 6);
    }),
    { numRuns: 1000 },
  );
});
