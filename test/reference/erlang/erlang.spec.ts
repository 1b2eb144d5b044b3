import {
  availability,
  erlangB,
  erlangC,
  type Figure,
  loadForPlaces,
  meanWait,
  placesForRefusal,
  placesForRefusalContinuous,
} from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const { relative } = cases.tolerance;
const expectEqual = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
const valueOf = (found: Figure): number => ('value' in found ? found.value : Number.NaN);

describe(`Erlang's formulas agree with: ${cases.citation}`, () => {
  test.each(cases.erlangB)(
    'Erlang B of load $load on $places places is $refused',
    ({ load, places, refused }) => {
      expectEqual(erlangB(load, places), refused);
      if (load > 0) expect(valueOf(availability(load, places))).toBeCloseTo(1 - refused, 14);
    },
  );

  test.each(cases.continuousErlangB)(
    'continuous Erlang B of load $load on $places places is $refused',
    ({ load, places, refused }) => expectEqual(erlangB(load, places), refused),
  );

  test.each(cases.greatRange)(
    'at the ends of the range, load $load on $places places, Erlang B is $refused',
    ({ load, places, refused }) => expectEqual(erlangB(load, places), refused),
  );

  test.each(cases.erlangC)('Erlang C, mean wait and queue of load $load on $places places', (row) => {
    expectEqual(valueOf(erlangC(row.load, row.places)), row.waits);
    expectEqual(valueOf(meanWait(row.load, row.places)), row.meanWait);
    expectEqual(row.load * valueOf(meanWait(row.load, row.places)), row.queue);
  });

  test.each(cases.loadForPlaces)(
    'the largest load of $places places at refusal $maxRefusal is $load',
    (row) => {
      expectEqual(loadForPlaces(row.places, row.maxRefusal), row.load);
    },
  );

  test.each(cases.placesForRefusal)('load $load at refusal $maxRefusal requires $places places', (row) => {
    expect(placesForRefusal(row.load, row.maxRefusal)).toBe(row.places);
  });

  test.each(cases.placesForRefusalContinuous)(
    'load $load at refusal $maxRefusal requires $places places before rounding',
    (row) => expectEqual(placesForRefusalContinuous(row.load, row.maxRefusal), row.places),
  );

  test.each(cases.placesForWaiting)(
    '$places places are the fewest at which at most $maxWaiting of load $load waits',
    ({ load, maxWaiting, places }) => {
      // Two cases are exact ties (C of load 0.1 on 1 place is 0.1), so both sides are given the tolerance.
      expect(valueOf(erlangC(load, places))).toBeLessThanOrEqual(maxWaiting + relative);
      const oneFewer = erlangC(load, places - 1);
      expect('missing' in oneFewer || oneFewer.value > maxWaiting - relative).toBe(true);
    },
  );
});
