import {
  figure,
  missing,
  occupancyRate,
  periodOccupancy,
  sharedSupply,
  supplyGap,
} from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

describe(`supply gaps agree with: ${cases.citation}`, () => {
  test.each(cases.groups)('$group: need, required places and gaps by three rules', (group) => {
    const { served, waiting, places, need } = group;
    for (const rule of group.rules) {
      const { occupancy, maxRefusal } = rule;
      expect(supplyGap({ served, waiting, places, occupancy, maxRefusal })).toEqual({
        need,
        requiredToday: need,
        requiredAtOccupancy: rule.requiredAtOccupancy,
        requiredAtRefusal: rule.requiredAtRefusal,
        gaps: { today: places - need, atOccupancy: rule.gapAtOccupancy, atRefusal: rule.gapAtRefusal },
        unmet: Math.max(0, -rule.gapAtOccupancy),
        surplus: Math.max(0, rule.gapAtOccupancy),
      });
    }
    const occupied = group.occupancyRate;
    expect(occupancyRate(served, places)).toEqual(
      occupied === null ? missing('no-capacity') : figure(occupied),
    );
  });

  test('unmet and surplus add up over groups where signed gaps would hide both', () => {
    const { occupancy, maxRefusal, signedSum, unmet, surplus } = cases.totalsAtOccupancy;
    const gaps = cases.groups.map((group) => supplyGap({ ...group, occupancy, maxRefusal }));
    const total = (part: (gap: (typeof gaps)[number]) => number): number =>
      gaps.reduce((sum, gap) => sum + part(gap), 0);
    expect(total((gap) => gap.gaps.atOccupancy)).toBe(signedSum);
    expect(total((gap) => gap.unmet)).toBe(unmet);
    expect(total((gap) => gap.surplus)).toBe(surplus);
  });

  test("occupancy at the year's end, in the fullest month, by months and over the year", () => {
    const { available, occupied, days, december, highestMonth, meanOfMonths, year } = cases.occupancy;
    const months = days.map((length, i) => ({
      days: length,
      available: available[i]!,
      occupied: occupied[i]!,
    }));
    const rates = months.map((month) => occupancyRate(month.occupied, month.available));
    expect(rates.at(-1)).toEqual(figure(december));
    expect(Math.max(...rates.map((rate) => ('value' in rate ? rate.value : 0)))).toBe(highestMonth);
    const near = (found: number, expected: number): void =>
      expect(Math.abs(found - expected)).toBeLessThan(cases.tolerance.absolute);
    const mean = rates.reduce((sum, rate) => sum + ('value' in rate ? rate.value : NaN), 0) / rates.length;
    near(mean, meanOfMonths);
    const overYear = periodOccupancy(months);
    near('value' in overYear ? overYear.value : NaN, year);
    // The months have places of different worth, so their plain mean is another number than the year's.
    expect(Math.abs(mean - year)).toBeGreaterThan(1e-3);
  });

  test('places shared by target groups count once and the bottleneck is named', () => {
    const { groups, services, eligible, unmet, bottleneck, served } = cases.shared;
    const shared = sharedSupply(groups, services, eligible);
    expect(shared).toMatchObject({ unmet, bottleneck });
    const found = groups.reduce((sum, { need }, i) => sum + Math.min(need, shared.groupPlaces[i]!), 0);
    expect(found).toBe(served);
  });
});
