import { placeRows } from './place-rows.ts';
import { areaQuarters, placeTotals } from './place-totals.ts';
import type { PlaceDimension } from './places.parameters.ts';
import { sampleFacts, sampleReport, sampleService } from './testing/sample-places.ts';

const quarters = ['2024K4', '2025K4'];
const services = [
  sampleService('A', { targetGroups: ['AUT', 'ADHD'] }),
  sampleService('B', { municipality: '0169', operator: 'regional:1084' }),
  sampleService('C', { serviceType: 'AKT104' }),
  sampleService('D', { serviceType: 'STOF101' }),
];
const facts = sampleFacts(
  services,
  quarters.flatMap((quarter, i) => [
    sampleReport('A', quarter, { places: 10, used: 8 + i }),
    sampleReport('B', quarter, { places: 10, used: 11 }),
    sampleReport('C', quarter, { places: 50, used: 40 }),
  ]),
);

function rows(by: PlaceDimension, targetGroup?: string) {
  return placeRows({ facts, services: facts.services, by, unit: 'day', targetGroup, quarters }).filter(
    ({ quarter }) => quarter === '2025K4',
  );
}

describe('placeRows', () => {
  it('holds no services that are not counted in places', () => {
    expect(rows('service').map(({ service }) => service)).toEqual(['A', 'B', 'C']);
    expect(rows('serviceType').map(({ serviceType, unit }) => [serviceType, unit])).toEqual([
      ['AKT104', 'daytime'],
      ['BO107', 'day'],
    ]);
  });

  it('never adds places of different kinds', () => {
    const [first] = rows('municipality');
    expect(first).toMatchObject({ municipality: '0101', unit: 'day', approvedPlaces: { value: 10 } });
    expect(rows('operator').map(({ operator }) => operator)).toEqual(['municipal:0101', 'regional:1084']);
  });

  it('counts a service in every target group it can take, and only in the one asked for', () => {
    expect(
      rows('targetGroup').map(({ targetGroup, approvedPlaces }) => [targetGroup, approvedPlaces]),
    ).toEqual([
      ['ADHD', { value: 10 }],
      ['AUT', { value: 20 }],
    ]);
    expect(rows('targetGroup', 'ADHD').map(({ targetGroup }) => targetGroup)).toEqual(['ADHD']);
  });

  it('gives the annex its rows by service type and target group', () => {
    expect(
      rows('serviceType,targetGroup').map(({ serviceType, targetGroup }) => `${serviceType} ${targetGroup}`),
    ).toEqual(['AKT104 AUT', 'BO107 ADHD', 'BO107 AUT']);
  });

  it('leaves out quarters in which nothing was in operation', () => {
    const open = sampleFacts(
      [sampleService('A', { validFrom: '2025-01-01' })],
      [sampleReport('A', '2025K4', { places: 10, used: 8 })],
    );
    const input = { facts: open, services: open.services, unit: 'day', targetGroup: undefined, quarters };
    expect(placeRows({ ...input, by: 'service' }).map(({ quarter }) => quarter)).toEqual(['2025K4']);
  });
});

describe('placeTotals', () => {
  const day = facts.services.filter(({ unit }) => unit === 'day');

  it('holds the change since the same quarter a year before, and the services above 100 per cent', () => {
    const totals = placeTotals({ facts, own: day, area: areaQuarters(day, quarters, facts) });
    // 19 of 20 places then, 20 of 20 now; only B is above its places, at 11 of 10.
    expect(totals.quarters.map(({ occupancyRate }) => occupancyRate)).toEqual([
      { value: 0.95 },
      { value: 1 },
    ]);
    expect(totals.changeSinceYearBefore).toEqual({ value: 1 - 0.95 });
    expect(totals.servicesAboveFull).toEqual({ value: 1 });
  });

  it('shows the own municipality beside the area', () => {
    const own = day.filter(({ municipality }) => municipality === '0169');
    const [, newest] = placeTotals({ facts, own, area: areaQuarters(day, quarters, facts) }).quarters;
    expect([newest?.occupancyRate, newest?.areaOccupancyRate]).toEqual([{ value: 1.1 }, { value: 1 }]);
  });

  it('has a median and limits from five municipalities on', () => {
    const [few] = areaQuarters(day, quarters, facts);
    expect(few?.municipalities).toEqual({ missing: 'too-short' });
    const many = Array.from({ length: 11 }, (_, i) =>
      sampleService(`S${i}`, { municipality: String(1000 + i) }),
    );
    const spread = sampleFacts(
      many,
      many.map(({ id }, i) => sampleReport(id, '2025K4', { places: 100, used: 80 + i })),
    );
    const [row] = areaQuarters(spread.services, ['2025K4'], spread);
    // 80, 81 … 90 per cent: the middle is 85, the tenth parts are 81 and 89.
    expect(row?.municipalities).toEqual({ value: 0.85, lo: 0.81, hi: 0.89 });
  });

  it('has no change where the year before is not reported', () => {
    const { changeSinceYearBefore } = placeTotals({
      facts,
      own: day,
      area: areaQuarters(day, ['2024K4'], facts),
    });
    expect(changeSinceYearBefore).toEqual({ missing: 'not-reported' });
  });
});
