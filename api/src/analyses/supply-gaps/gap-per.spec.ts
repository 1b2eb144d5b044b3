import { figure, missing } from '@tilbudsvifte/planning';
import { gapsPer } from './gap-per.ts';
import { gapRow } from './gap-row.ts';

const rowOf = (need: number, places: number) =>
  gapRow(
    {
      key: { targetGroup: 'G' },
      unit: 'day',
      counts: { served: figure(need), waiting: figure(0), need: figure(need), expected: figure(0) },
      places,
      occupancy: missing('no-capacity'),
    },
    { occupancy: 0.8, refusal: 0.05 },
  );

describe('gapsPer', () => {
  // 40 persons beside 35 places: 5 short today, and 15 short of the 50 that 80 per cent occupancy takes.
  const row = rowOf(40, 35);

  it('holds gaps against the need', () => {
    const { gapToday, gapAtOccupancy, need } = gapsPer(row, 'need', 20_000);
    expect([gapToday, gapAtOccupancy, need]).toEqual([figure(-0.125), figure(-0.375), figure(40)]);
  });

  it('holds gaps against ten thousand people of the ages', () => {
    const { gapToday, gapAtOccupancy } = gapsPer(row, 'inhabitant', 20_000);
    expect([gapToday, gapAtOccupancy]).toEqual([figure(-2.5), figure(-7.5)]);
  });

  it('says nothing of a need under ten, or of people that are not known', () => {
    expect(gapsPer(rowOf(9, 3), 'need', 20_000).gapToday).toEqual(missing('zero-base'));
    expect(gapsPer(row, 'inhabitant', undefined).gapToday).toEqual(missing('not-reported'));
    expect(gapsPer(row, 'inhabitant', 0).gapToday).toEqual(missing('zero-base'));
  });

  it('leaves places as they are and withholds what is withheld', () => {
    expect(gapsPer(row, 'total', undefined)).toBe(row);
    const hidden = { ...row, need: missing('withheld'), gapToday: missing('withheld') };
    expect(gapsPer(hidden, 'need', 1).gapToday).toEqual(missing('withheld'));
    expect(gapsPer(hidden, 'inhabitant', 1).gapToday).toEqual(missing('withheld'));
  });
});
