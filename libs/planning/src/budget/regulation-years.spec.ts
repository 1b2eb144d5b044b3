import fc from 'fast-check';
import { type RatedService, regulationYears } from './regulation-years.ts';

const service: RatedService = {
  cost: {
    directDkk: 24_000_000,
    indirectDkk: 0,
    overheadShare: 0,
    depreciationDkk: 0,
    interestDkk: 0,
    pensionsDkk: 0,
  },
  basis: { places: 20, occupancy: 0.96, days: 365 },
  actualOccupancy: 0.9,
  rule: { band: 0.05, beyondBand: 'excess', yearsLater: 2 },
  firstYear: 2027,
  lastYear: 2030,
};
const rounded = (
  years: ReturnType<typeof regulationYears>,
  key: 'resultDkk' | 'takenUpDkk' | 'carriedForwardDkk',
) => years.map((year) => Math.round(year[key]) + 0);

describe('regulation over the years', () => {
  it('carries a deficit within the band, and puts the rest into the rate two years later', () => {
    const years = regulationYears(service);
    // 24 million at 96 %, 90 % paid: 1.5 million short every year; the band is 1.2 million.
    expect(years.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030]);
    // From 2029 the rate is dearer, and every unpaid day costs more: 6/96 of what is taken up.
    expect(rounded(years, 'resultDkk')).toEqual([-1_500_000, -1_500_000, -1_518_750, -1_593_750]);
    expect(rounded(years, 'takenUpDkk')).toEqual([0, 0, 300_000, 1_500_000]);
    expect(rounded(years, 'carriedForwardDkk')).toEqual([-1_200_000, -1_200_000, -1_200_000, -1_200_000]);
    expect(years[0]!.dkkPerDay).toBeCloseTo(3424.6575342, 6);
    expect(years[2]!.dkkPerDay).toBeCloseTo((3424.6575342 * 24.3) / 24, 5);
  });

  it('makes the next rate dearer where the agreement waits a year only', () => {
    const soon = { ...service, rule: { ...service.rule, yearsLater: 1 }, lastYear: 2028 };
    expect(rounded(regulationYears(soon), 'resultDkk')).toEqual([-1_500_000, -1_518_750]);
  });

  it('regulates the whole balance beyond the band where the agreement says so', () => {
    const years = regulationYears({ ...service, rule: { ...service.rule, beyondBand: 'whole' } });
    expect(rounded(years, 'takenUpDkk')).toEqual([0, 0, 1_500_000, 1_500_000]);
    expect(rounded(years, 'carriedForwardDkk')).toEqual([0, 0, 0, 0]);
  });

  it('leaves a result within the band with the service until the band is full', () => {
    const years = regulationYears({ ...service, actualOccupancy: 0.94, lastYear: 2029 });
    expect(rounded(years, 'resultDkk')).toEqual([-500_000, -500_000, -500_000]);
    expect(rounded(years, 'carriedForwardDkk')).toEqual([-500_000, -1_000_000, -1_200_000]);
  });

  it('gives a surplus back, but never through a rate below 0', () => {
    const rich = {
      ...service,
      basis: { ...service.basis, occupancy: 0.2 },
      actualOccupancy: 1,
      lastYear: 2029,
    };
    const years = regulationYears({ ...rich, rule: { band: 0, beyondBand: 'excess', yearsLater: 1 } });
    // Five times the cost comes in: 96 million too much, of which a year's rate can give back 24.
    expect(rounded(years, 'resultDkk')).toEqual([96_000_000, 0, 0]);
    expect(years.map(({ dkkPerDay }) => Math.round(dkkPerDay))).toEqual([16438, 0, 0]);
    expect(rounded(years, 'takenUpDkk')).toEqual([0, -24_000_000, -24_000_000]);
    expect(years[1]!.balanceDkk).toBeCloseTo(72_000_000, 3);
  });

  it('loses no krone: what is carried, regulated and taken up is what came in', () => {
    const share = fc.double({ min: 0.5, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        share,
        share,
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        fc.integer({ min: 1, max: 3 }),
        (budgeted, actualOccupancy, band, yearsLater) => {
          const basis = { ...service.basis, occupancy: budgeted };
          const years = regulationYears({
            ...service,
            basis,
            actualOccupancy,
            rule: { band, beyondBand: 'excess', yearsLater },
            lastYear: 2035,
          });
          const sum = (of: (year: (typeof years)[number]) => number): number =>
            years.reduce((total, year) => total + of(year), 0);
          const pending = sum(({ afterRegulationDkk, rateYear }) =>
            rateYear > 2035 ? afterRegulationDkk : 0,
          );
          const surplus = sum(({ incomeDkk }) => incomeDkk) - 24_000_000 * years.length;
          expect(years.at(-1)!.carriedForwardDkk - pending).toBeCloseTo(surplus, 2);
        },
      ),
    );
  });

  it('refuses years out of order, no delay and no places', () => {
    expect(() => regulationYears({ ...service, lastYear: 2026 })).toThrow(RangeError);
    expect(() => regulationYears({ ...service, rule: { ...service.rule, yearsLater: 0 } })).toThrow(
      RangeError,
    );
    expect(() => regulationYears({ ...service, basis: { ...service.basis, places: 0 } })).toThrow(RangeError);
  });
});
