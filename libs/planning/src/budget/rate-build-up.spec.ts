import { dailyRate } from './daily-rate.ts';
import { rateBuildUp } from './rate-build-up.ts';

const cost = {
  directDkk: 7_300_000,
  indirectDkk: 365_000,
  overheadShare: 0.05,
  depreciationDkk: 0,
  interestDkk: 0,
  pensionsDkk: 0,
  afterRegulationDkk: -365_000,
};
const basis = { places: 10, occupancy: 0.8, days: 365 };

describe('rate build-up', () => {
  it('shows each part of the cost for a day of a place, then what empty places add', () => {
    expect(rateBuildUp(cost, basis).map(({ step, dkkPerDay }) => [step, dkkPerDay])).toEqual([
      ['direct', { value: 2000 }],
      ['indirect', { value: 100 }],
      ['overhead', { value: 100 }],
      ['depreciation', { value: 0 }],
      ['interest', { value: 0 }],
      ['pensions', { value: 0 }],
      ['after-regulation', { value: -100 }],
      // 2,100 a day of a place; a quarter more when a fifth of the days are not paid for.
      ['empty-places', { value: 525 }],
    ]);
  });

  it('adds up to the daily rate', () => {
    const total = rateBuildUp(cost, basis).reduce(
      (sum, { dkkPerDay }) => sum + ('value' in dkkPerDay ? dkkPerDay.value : Number.NaN),
      0,
    );
    const { dkkPerDay } = dailyRate(cost, basis);
    expect('value' in dkkPerDay && dkkPerDay.value).toBeCloseTo(total, 9);
  });

  it('adds a quarter where a fifth of the days are not paid for', () => {
    const plain = { ...cost, indirectDkk: 0, overheadShare: 0, afterRegulationDkk: 0 };
    expect(rateBuildUp(plain, basis)[7]).toEqual({
      step: 'empty-places',
      amountDkk: { missing: 'not-applicable' },
      dkkPerDay: { value: 500 },
    });
  });

  it('has no rate without places, and no yearly amount for empty ones', () => {
    expect(rateBuildUp(cost, { ...basis, places: 0 }).every(({ dkkPerDay }) => 'missing' in dkkPerDay)).toBe(
      true,
    );
    expect(rateBuildUp(cost, basis).at(-1)?.amountDkk).toEqual({ missing: 'not-applicable' });
  });
});
