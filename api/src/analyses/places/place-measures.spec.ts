import { placeMeasures } from './place-measures.ts';
import { sampleFacts, sampleReport, sampleService } from './testing/sample-places.ts';

const quarter = '2025K4';

describe('placeMeasures', () => {
  it('adds place-days, so that a large service counts for more than a small one', () => {
    const services = [sampleService('A'), sampleService('B')];
    const facts = sampleFacts(services, [
      sampleReport('A', quarter, { places: 10, used: 9 }),
      sampleReport('B', quarter, { places: 30, used: 30 }),
    ]);
    // 39 of 40 places, not the mean of 90 % and 100 %.
    expect(placeMeasures(facts.services, quarter, facts)).toMatchObject({
      approvedPlaces: { value: 40 },
      vacantPlaces: { value: 1 },
      occupiedPlaces: { value: 39 },
      availablePlaces: { value: 40 },
      occupancyRate: { value: 0.975 },
      reportedServices: 2,
      expectedServices: 2,
    });
  });

  it('keeps an occupancy above 1, at which no referral finds a place', () => {
    const facts = sampleFacts([sampleService('A')], [sampleReport('A', quarter, { places: 4, used: 5 })]);
    const { occupancyRate, refusalAtOccupancy } = placeMeasures(facts.services, quarter, facts);
    expect([occupancyRate, refusalAtOccupancy]).toEqual([{ value: 1.25 }, { value: 1 }]);
  });

  it('finds what ten places can run at and refuse, as published', () => {
    const facts = sampleFacts([sampleService('A')], [sampleReport('A', quarter, { places: 10, used: 9.5 })]);
    // De Bruin et al.: at most 5 % refused allows 59 %; at 95 % about two of three referrals are refused.
    const measured = placeMeasures(facts.services, quarter, facts);
    expect(measured.reachableOccupancy).toEqual({ value: 0.590492 });
    expect(measured.refusalAtOccupancy).toEqual({ value: 0.650586 });
    expect(measured.reachableSeparately).toEqual(measured.reachableOccupancy);
    expect(measured.refusalSeparately).toEqual(measured.refusalAtOccupancy);
  });

  it('tells one pool from services that each have their own referrals', () => {
    const services = [sampleService('A'), sampleService('B')];
    const facts = sampleFacts(services, [
      sampleReport('A', quarter, { places: 10, used: 9 }),
      sampleReport('B', quarter, { places: 20, used: 18 }),
    ]);
    const { reachableOccupancy, reachableSeparately } = placeMeasures(facts.services, quarter, facts);
    // Published: 10 places 59 %, 20 places 72 %, 30 places 79 %; by places (10 × 59 + 20 × 72) / 30 = 68 %.
    expect(Math.round((reachableOccupancy as { value: number }).value * 100)).toBe(79);
    expect(Math.round((reachableSeparately as { value: number }).value * 100)).toBe(68);
  });

  it('uses what was reported when it is at least half, and says nothing of fewer', () => {
    const services = ['A', 'B', 'C'].map((id) => sampleService(id));
    const report = (id: string) => sampleReport(id, quarter, { places: 10, used: 8 });
    const two = sampleFacts(services, [report('A'), report('B')]);
    expect(placeMeasures(two.services, quarter, two)).toMatchObject({
      approvedPlaces: { value: 20 },
      occupancyRate: { value: 0.8 },
      reportedServices: 2,
      expectedServices: 3,
    });
    const one = sampleFacts(services, [report('A')]);
    const silent = { missing: 'not-reported' };
    expect(placeMeasures(one.services, quarter, one)).toMatchObject({
      approvedPlaces: silent,
      occupancyRate: silent,
      reachableOccupancy: silent,
      refusalSeparately: silent,
      reportedServices: 1,
    });
  });

  it('expects nothing of a service that has closed or not opened', () => {
    const services = [
      sampleService('A'),
      sampleService('B', { validTo: '2025-11-30' }),
      sampleService('C', { validFrom: '2026-01-01' }),
    ];
    const facts = sampleFacts(services, [sampleReport('A', quarter, { places: 10, used: 8 })]);
    expect(placeMeasures(facts.services, quarter, facts).expectedServices).toBe(1);
    const before = placeMeasures(facts.services.slice(2), quarter, facts);
    expect(before.occupancyRate).toEqual({ missing: 'not-applicable' });
  });

  it('tells missing parts from no places: no free places reported is not zero', () => {
    const facts = sampleFacts(
      [sampleService('A')],
      [sampleReport('A', quarter, { places: 0, used: 0, vacantPlaces: null })],
    );
    expect(placeMeasures(facts.services, quarter, facts)).toMatchObject({
      vacantPlaces: { missing: 'not-reported' },
      occupancyRate: { missing: 'no-capacity' },
      reachableOccupancy: { missing: 'no-capacity' },
    });
  });

  it('weighs the year by days when places came during it, and is too short below half a year', () => {
    // 20 places all year and 10 more in the second half: place-days, not a mean of quarters.
    const year = ['2025K1', '2025K2', '2025K3', '2025K4'];
    const facts = sampleFacts(
      [sampleService('A')],
      year.map((each, i) => sampleReport('A', each, { places: i < 2 ? 20 : 30, used: i < 2 ? 20 : 24 })),
    );
    // (20 × 181 + 24 × 184) / (20 × 181 + 30 × 184) = 8036 / 9140.
    expect(placeMeasures(facts.services, quarter, facts).yearOccupancyRate).toEqual({ value: 0.879212 });
    const short = sampleFacts([sampleService('A')], [sampleReport('A', quarter, { places: 20, used: 18 })]);
    const { yearOccupancyRate, occupancyRate } = placeMeasures(short.services, quarter, short);
    expect([yearOccupancyRate, occupancyRate]).toEqual([{ missing: 'too-short' }, { value: 0.9 }]);
  });
});
