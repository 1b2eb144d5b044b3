import {
  criticalMass,
  engset,
  erlangB,
  erlangC,
  type Figure,
  loadForPlaces,
  meanWait,
  partialPooling,
  placesForOverdispersedLoad,
  placesForRefusal,
  placesForUncertainLoad,
  poolingGain,
  reachableOccupancy,
  refusalAtOccupancy,
  refusalUnderUncertainLoad,
} from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const { relative, standardErrors } = cases.tolerance;
const expectEqual = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
const valueOf = (found: Figure): number => ('value' in found ? found.value : Number.NaN);
/** How far a simulated share may lie from the true one. */
const simulationError = (share: number, draws: number): number =>
  standardErrors * Math.sqrt((share * (1 - share)) / draws);

describe(`pooling agrees with: ${cases.citation}`, () => {
  test.each(cases.equal)('$parties equal parties of load $loadEach at refusal $maxRefusal', (row) => {
    const gain = poolingGain(new Array<number>(row.parties).fill(row.loadEach), row.maxRefusal);
    expect(gain).toMatchObject({ aloneTotal: row.aloneTotal, pooled: row.pooled, saved: row.saved });
    expect(gain.alone).toEqual(new Array(row.parties).fill(row.aloneEach));
    expectEqual(gain.saved / gain.aloneTotal, row.savedShare);
    const together = row.parties * row.loadEach;
    expectEqual(erlangB(row.loadEach, row.aloneEach), row.refusedAlone);
    expectEqual(erlangB(together, row.pooled), row.refusedPooled);
    expectEqual(
      (row.loadEach * (1 - erlangB(row.loadEach, row.aloneEach))) / row.aloneEach,
      row.occupancyAlone,
    );
    expectEqual((together * (1 - erlangB(together, row.pooled))) / row.pooled, row.occupancyPooled);
  });

  test.each(cases.equal.filter((row) => row.parties <= 10))(
    'partial pooling between the extremes, $parties parties of load $loadEach',
    (row) => {
      const each = (value: number): number[] => new Array<number>(row.parties).fill(value);
      const [apart] = partialPooling(each(row.loadEach), each(row.aloneEach), 0);
      const [together] = partialPooling(each(row.loadEach), each(0), row.pooled);
      expectEqual(apart!, row.refusedAlone);
      expectEqual(together!, row.refusedPooled);
    },
  );

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

  test.each(cases.approximations)(
    'load $load at refusal $maxRefusal requires $places places, which the normal loss formula meets within one',
    (row) => {
      expect(placesForRefusal(row.load, row.maxRefusal)).toBe(row.places);
      expect(row.normalLossRoundedUp).toBe(Math.ceil(row.normalLoss));
      expect(Math.abs(row.normalLossRoundedUp - row.places)).toBeLessThanOrEqual(1);
    },
  );

  test.each(cases.approximations)(
    'load $load: "demand rarely exceeds the places" is another question, with the answer $poissonTail',
    ({ load, maxRefusal, poissonTail }) => {
      // 1 − B(c) is the chance of at most c − 1 over that of at most c, so the shares refused build up the Poisson sum.
      let [places, atMost] = [0, Math.exp(-load)];
      while (1 - atMost > maxRefusal) atMost /= 1 - erlangB(load, ++places);
      expect(places).toBe(poissonTail);
    },
  );

  test('the normal tail is wrong both ways: too few places for small loads, too many for large ones', () => {
    const errors = cases.approximations.map(({ load, maxRefusal, normalTail }) => ({
      load,
      error: normalTail - placesForRefusal(load, maxRefusal),
    }));
    expect(errors.filter(({ load }) => load <= 1).every(({ error }) => error <= 0)).toBe(true);
    expect(errors.filter(({ load }) => load >= 50).every(({ error }) => error > 0)).toBe(true);
    expect(Math.min(...errors.map(({ error }) => error))).toBe(-1);
    expect(Math.max(...errors.map(({ error }) => error))).toBeGreaterThanOrEqual(12);
  });

  test.each(cases.refusalAtOccupancy)('$places places with $occupied occupied refuse $refused', (row) => {
    expectEqual(valueOf(refusalAtOccupancy(row.places, row.occupied / row.places)), row.refused);
    expectEqual(erlangB(row.load, row.places), row.refused);
  });

  test.each(cases.uncertainLoad)(
    'a load of $mean give or take $cv of it at refusal $maxRefusal requires $places places',
    ({ mean, cv, maxRefusal, places, refused, refusedOneFewer }) => {
      expect(placesForUncertainLoad({ mean, cv }, maxRefusal)).toBe(places);
      expectEqual(refusalUnderUncertainLoad({ mean, cv }, places), refused);
      expectEqual(refusalUnderUncertainLoad({ mean, cv }, places - 1), refusedOneFewer);
    },
  );

  test.each(cases.overdispersed)(
    'load $load with variance ratio $ratio requires $places places (Hayward)',
    (row) => {
      expect(placesForOverdispersedLoad(row.load, row.ratio, row.maxRefusal)).toBe(row.places);
      expectEqual(erlangB(row.load / row.ratio, row.places / row.ratio), row.refused);
    },
  );

  test.each(cases.engset)(
    '$sources citizens of intensity $intensity on $places places: call congestion $refused',
    (row) => expectEqual(engset(row.sources, row.intensity, row.places), row.refused),
  );

  // The loads are inputs: no method of the library makes them, so its Erlang B is checked at the loads of the formula.
  test.each(cases.growing.years)(
    'growing demand in year $year: the true share full lies in the bracket',
    (row) => {
      const { entriesPerYear, growthPerYear, meanStayYears, places, paths } = cases.growing;
      const pointwise = meanStayYears * (entriesPerYear + growthPerYear * row.year);
      const lag = growthPerYear * meanStayYears ** 2 * -Math.expm1(-row.year / meanStayYears);
      expectEqual(pointwise, row.pointwiseLoad);
      expectEqual(pointwise - lag, row.modifiedLoad);
      expectEqual(erlangB(row.modifiedLoad, places), row.refusedModified);
      expectEqual(erlangB(row.pointwiseLoad, places), row.refusedPointwise);
      const error = simulationError(row.simulated, paths);
      expect(row.simulated).toBeGreaterThan(erlangB(row.modifiedLoad, places) - error);
      expect(row.simulated).toBeLessThan(erlangB(row.pointwiseLoad, places) + error);
    },
  );

  test('the loss does not depend on how stays vary around their mean', () => {
    const { load, places, refused, simulated } = cases.insensitive;
    expectEqual(erlangB(load, places), refused);
    const { arrivals, ...shares } = simulated;
    for (const share of Object.values(shares))
      expect(Math.abs(share - erlangB(load, places))).toBeLessThan(simulationError(refused, arrivals));
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
