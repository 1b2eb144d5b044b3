import { rateIncome } from './rate-income.ts';

describe('income from a rate', () => {
  it('is the rate for every paid day', () => {
    expect(rateIncome(3000, { places: 20, occupancy: 0.9, days: 365 })).toBeCloseTo(19_710_000, 6);
    expect(rateIncome(3000, { places: 0, occupancy: 0.9, days: 365 })).toBe(0);
  });

  it('at 88 % leaves 1.77 of 24 million uncovered that were to come in at 95 %', () => {
    const rate = 24_000_000 / (20 * 0.95 * 365);
    const shortfall = 24_000_000 - rateIncome(rate, { places: 20, occupancy: 0.88, days: 365 });
    // 24 million x 7/95.
    expect(shortfall).toBeCloseTo(1_768_421.0526, 3);
  });

  it('refuses what cannot be', () => {
    expect(() => rateIncome(-1, { places: 1, occupancy: 1, days: 365 })).toThrow(RangeError);
    expect(() => rateIncome(1, { places: -1, occupancy: 1, days: 365 })).toThrow(RangeError);
    expect(() => rateIncome(1, { places: 1, occupancy: -0.1, days: 365 })).toThrow(RangeError);
    expect(() => rateIncome(1, { places: 1, occupancy: 1, days: 0 })).toThrow(RangeError);
  });
});
