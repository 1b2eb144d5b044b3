import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import { type GapInput, gapRow, occupancyOf } from './gap-row.ts';
import type { SupplyGapRow } from './supply-gaps.answer.ts';

const assumed = { occupancy: 0.9, refusal: 0.05 };

function rowOf(served: number, waiting: number, places: number): SupplyGapRow {
  const counts = {
    served: figure(served),
    waiting: figure(waiting),
    need: figure(served + waiting),
    expected: figure(0),
  };
  return gapRow(
    { key: { targetGroup: 'G' }, unit: 'day', counts, places, occupancy: missing('no-capacity') },
    assumed,
  );
}

const value = (measure: Figure): number => ('value' in measure ? measure.value : NaN);

describe('gapRow', () => {
  // served, waiting, places; need, required at 90 % and its gap, Erlang at 5 % and its gap.
  test.each([
    ['autism, adults', 118, 14, 120, [132, 147, -27, 136, -16]],
    ['acquired brain injury', 46, 3, 52, [49, 55, -3, 55, -3]],
    ['dual diagnosis', 23, 6, 20, [29, 33, -13, 35, -15]],
    ['eating disorder', 4, 1, 6, [5, 6, 0, 9, -3]],
    ['deafblind', 2, 0, 0, [2, 3, -3, 5, -5]],
    ['secure unit', 0, 0, 4, [0, 0, 4, 0, 4]],
  ] as const)('the worked example: %s', (_name, served, waiting, places, expected) => {
    const row = rowOf(served, waiting, places);
    const { need, requiredAtOccupancy, gapAtOccupancy, requiredAtRefusal, gapAtRefusal } = row;
    expect([need, requiredAtOccupancy, gapAtOccupancy, requiredAtRefusal, gapAtRefusal].map(value)).toEqual(
      expected,
    );
    expect(value(row.requiredToday)).toBe(served + waiting);
    expect(value(row.gapToday)).toBe(places - served - waiting);
  });

  const withheld = {
    served: missing('withheld'),
    waiting: missing('withheld'),
    expected: missing('withheld'),
  };
  const input = (more: Partial<GapInput>): GapInput => ({
    key: {},
    unit: 'day',
    counts: { ...withheld, need: missing('withheld') },
    places: 6,
    occupancy: missing('no-capacity'),
    ...more,
  });

  test('a withheld need withholds everything computed from it; places are public', () => {
    const row = gapRow(input({}), assumed);
    const computed = [
      'availability',
      'requiredToday',
      'requiredAtOccupancy',
      'requiredAtRefusal',
      'gapToday',
      'gapAtOccupancy',
      'gapAtRefusal',
    ] as const;
    for (const measure of computed) expect(row[measure]).toEqual({ missing: 'withheld' });
    expect(row.places).toEqual({ value: 6 });
    expect(row.reachableOccupancy).toHaveProperty('value');
  });

  test('a need that may be shown is used although its parts are withheld', () => {
    expect(gapRow(input({ counts: { ...withheld, need: figure(5) } }), assumed).gapToday).toEqual({
      value: 1,
    });
  });

  test('a need that was not reported is not zero', () => {
    const counts = { ...withheld, need: missing('not-reported') };
    expect(gapRow(input({ counts }), assumed).gapToday).toEqual({ missing: 'not-reported' });
  });

  test('occupancy is place-days over the year, and absent without any', () => {
    const service = {
      id: 'T1',
      municipality: '0101',
      serviceType: 'X',
      targetGroups: [],
      places: 6,
      vacantPlaces: 0,
    };
    const services = [
      { ...service, availableDays: 1000, occupiedDays: 900 },
      { ...service, availableDays: 3000, occupiedDays: 2400 },
    ];
    expect(occupancyOf(services)).toEqual({ value: 0.825 });
    expect(occupancyOf([])).toEqual({ missing: 'no-capacity' });
  });
});
