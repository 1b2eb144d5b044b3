import { dailyRate } from './daily-rate.ts';
import { directCost } from './direct-cost.ts';

const others = { indirectDkk: 0, overheadShare: 0.05, depreciationDkk: 0, interestDkk: 0, pensionsDkk: 0 };

describe('direct cost inside a total', () => {
  it('is the rest when overhead and the other parts are taken out', () => {
    expect(directCost(21_000_000, others)).toBeCloseTo(20_000_000, 6);
    const more = { ...others, indirectDkk: 1, depreciationDkk: 2, interestDkk: 3, pensionsDkk: 4 };
    expect(directCost(31, more)).toBeCloseTo(20, 12);
  });

  it('builds up to the total again', () => {
    const more = { ...others, depreciationDkk: 900_000, interestDkk: 100_000 };
    const directDkk = directCost(22_000_000, more);
    const { costDkk } = dailyRate(
      { ...more, directDkk, afterRegulationDkk: 0 },
      { places: 20, occupancy: 0.95, days: 365 },
    );
    expect(costDkk).toBeCloseTo(22_000_000, 6);
  });

  it('refuses parts that are more than the total', () => {
    expect(() => directCost(5, { ...others, interestDkk: 6 })).toThrow(RangeError);
    expect(() => directCost(5, { ...others, overheadShare: 2 })).toThrow(RangeError);
  });
});
