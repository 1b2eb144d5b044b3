import {
  criticalMass,
  erlangB,
  erlangC,
  type Figure,
  loadForPlaces,
  meanWait,
  placesForRefusal,
  poolingGain,
  reachableOccupancy,
  refusalAtOccupancy,
} from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const { relative } = cases.tolerance;
const expectEqual = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
const valueOf = (found: Figure): number => ('value' in found ? found.value : Number.NaN);

describe(`pooling agrees with: ${cases.citation}`, () => {
  test.each(cases.equal)('$parties equal parties of load $loadEach at refusal $maxRefusal', (row) => {
    const gain = poolingGain(new Array<number>(row.parties).fill(row.loadEach), row.maxRefusal);
    expect(gain).toMatchObject({ aloneTotal: row.aloneTotal, pooled: row.pooled, saved: row.saved });
    expect(gain.alone).toEqual(new Array(row.parties).fill(row.aloneEach));
    const together = row.parties * row.loadEach;
    expectEqual(erlangB(row.loadEach, row.aloneEach), row.refusedAlone);
    expectEqual(erlangB(together, row.pooled), row.refusedPooled);
    expectEqual(
      (row.loadEach * (1 - erlangB(row.loadEach, row.aloneEach))) / row.aloneEach,
      row.occupancyAlone,
    );
    expectEqual((together * (1 - erlangB(together, row.pooled))) / row.pooled, row.occupancyPooled);
  });

  test('five unequal parties alone, pooled and in pairs', () => {
    const { loads, maxRefusal, alone, aloneTotal, pooled, pairs, allPlacesTogether } = cases.unequal;
    expect(poolingGain(loads, maxRefusal)).toMatchObject({ alone, aloneTotal, pooled });
    for (const { members, places } of pairs) {
      const others = loads.flatMap((_, party) => (members.includes(party) ? [] : [party]));
      expect(poolingGain(loads, maxRefusal, [members, others]).perCluster[0]).toBe(places);
    }
    expectEqual(erlangB(allPlacesTogether.load, allPlacesTogether.places), allPlacesTogether.refused);
  });

  test.each(cases.clusters.cases)(
    '29 parties in $clusters clusters need $places places',
    ({ sizes, places }) => {
      let next = 0;
      const clusters = sizes.map((size) => Array.from({ length: size }, () => next++));
      const loads = new Array<number>(29).fill(cases.clusters.loadEach);
      const { perCluster } = poolingGain(loads, cases.clusters.maxRefusal, clusters);
      expect(perCluster.reduce((sum, cluster) => sum + cluster, 0)).toBe(places);
    },
  );

  test.each(cases.criticalMass)('critical mass at occupancy $occupancy and refusal $maxRefusal', (row) => {
    expect(criticalMass(row.occupancy, row.maxRefusal)).toEqual({ value: row.places });
    expectEqual(loadForPlaces(row.places, row.maxRefusal), row.load);
  });

  test.each(cases.placesForRefusal)('load $load at refusal $maxRefusal requires $places places', (row) => {
    expect(placesForRefusal(row.load, row.maxRefusal)).toBe(row.places);
  });

  test.each(cases.refusalAtOccupancy)('$places places with $occupied occupied refuse $refused', (row) => {
    expectEqual(valueOf(refusalAtOccupancy(row.places, row.occupied / row.places)), row.refused);
    expectEqual(erlangB(row.load, row.places), row.refused);
  });

  test.each(cases.certainLoad)('a certain load of $load requires $places places', (row) => {
    expect(placesForRefusal(row.load, row.maxRefusal)).toBe(row.places);
    expectEqual(erlangB(row.load, row.places), row.refused);
    expectEqual(erlangB(row.load, row.places - 1), row.refusedOneFewer);
  });

  test.each(cases.overdispersed)(
    'load $load with variance ratio $ratio on $places places (Hayward)',
    (row) => {
      expectEqual(erlangB(row.load / row.ratio, row.places / row.ratio), row.refused);
      expect(erlangB(row.load / row.ratio, (row.places - 1) / row.ratio)).toBeGreaterThan(row.maxRefusal);
    },
  );

  test.each(cases.growing)(
    'growing demand in year $year: modified offered load and pointwise load',
    (row) => {
      expectEqual(erlangB(row.modifiedLoad, row.places), row.refusedModified);
      expectEqual(erlangB(row.pointwiseLoad, row.places), row.refusedPointwise);
    },
  );

  test('the loss does not depend on how stays vary around their mean', () => {
    expectEqual(erlangB(cases.insensitive.load, cases.insensitive.places), cases.insensitive.refused);
  });

  test('with stays of years the steady state looks absurd', () => {
    const { load, places, stayYears, waits, meanWaitYears, meanWaitOfThoseWhoWaitYears } = cases.longStay;
    expectEqual(valueOf(erlangC(load, places)), waits);
    const years = stayYears * valueOf(meanWait(load, places));
    expectEqual(years, meanWaitYears);
    expectEqual(years / waits, meanWaitOfThoseWhoWaitYears);
  });

  test.each(cases.bySize)('what a service of $places places can do', (row) => {
    for (const { occupancy, refused } of row.refusedAtOccupancy)
      expectEqual(valueOf(refusalAtOccupancy(row.places, occupancy)), refused);
    for (const { maxRefusal, occupancy } of row.highestOccupancy)
      expectEqual(valueOf(reachableOccupancy(row.places, maxRefusal)), occupancy);
    for (const { occupancy, waits, meanWait: wait } of row.waitingAtOccupancy) {
      expectEqual(valueOf(erlangC(occupancy * row.places, row.places)), waits);
      expectEqual(valueOf(meanWait(occupancy * row.places, row.places)), wait);
    }
  });
});
