import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import { accessRows, type AccessSources, spreadNeeds } from './access-rows.ts';

const bands = [
  { upToKm: 15, weight: 1 },
  { upToKm: 30, weight: 0.5 },
  { upToKm: 60, weight: 0.1 },
];
const line: Record<string, number> = { '0101': 0, '0147': 20, '0400': 200 };

function sources(needs: Record<string, Figure>, more: Partial<AccessSources> = {}): AccessSources {
  return {
    seats: { km: (from, to) => Math.abs((line[from] ?? 0) - (line[to] ?? 0)) },
    municipalities: ['0101', '0147', '0400'],
    reported: Object.keys(needs),
    need: (code) => needs[code] ?? missing('not-reported'),
    total: figure(30),
    places: new Map([['0101', 20]]),
    inhabitants: () => 1,
    ...more,
  };
}
const options = { distance: 30, bands };
const needs = { '0101': figure(15), '0147': figure(10), '0400': figure(5) };
const access = (rows: ReturnType<typeof accessRows>): unknown[] => rows.map((row) => row.access);

describe('accessRows', () => {
  test('20 places for 15 + 10 × ½ citizens: one place each at home, half a place 20 km away, none 200 km away', () => {
    const rows = accessRows(sources(needs), options);
    expect(access(rows)).toEqual([{ value: 1 }, { value: 0.5 }, { value: 0 }]);
    expect(rows.map(({ ownPlaces }) => ownPlaces)).toEqual([{ value: 20 }, { value: 0 }, { value: 0 }]);
    expect(rows.map(({ placesWithin }) => placesWithin)).toEqual([
      { value: 20 },
      { value: 20 },
      { value: 0 },
    ]);
    expect(rows.map(({ nearestKm }) => nearestKm)).toEqual([{ value: 0 }, { value: 20 }, { value: 200 }]);
  });

  test('withheld needs are spread by inhabitants, so the sum is the published total', () => {
    const hidden = { ...needs, '0147': missing('withheld'), '0400': missing('withheld') };
    const two = sources(hidden, { inhabitants: (code) => (code === '0147' ? 2 : 1) });
    expect(spreadNeeds(two)).toBe(2);
    expect(access(accessRows(two, options))).toEqual([{ value: 1 }, { value: 0.5 }, { value: 0 }]);
  });

  test('a withheld total withholds access, and places stay public', () => {
    const rows = accessRows(sources(needs, { total: missing('withheld') }), options);
    expect(access(rows)).toEqual(new Array(3).fill({ missing: 'withheld' }));
    expect(rows[0]?.ownPlaces).toEqual({ value: 20 });
  });

  test('who has not reported has no access, and is no zero', () => {
    const rows = accessRows(sources({ '0101': figure(15), '0147': figure(15) }), options);
    expect(rows[2]?.access).toEqual({ missing: 'not-reported' });
  });

  test('per 1,000 inhabitants it is shown whatever is withheld: 20 places for 1 + ½ thousand near enough', () => {
    const rows = accessRows(sources(needs, { total: missing('withheld'), inhabitants: () => 1000 }), options);
    const near = 20 / 1.5;
    expect(rows.map(({ accessPerThousand }) => accessPerThousand)).toEqual([
      { value: near },
      { value: near / 2 },
      { value: 0 },
    ]);
    const unknown = accessRows(sources(needs, { inhabitants: () => 0 }), options);
    expect(unknown[0]?.accessPerThousand).toEqual({ missing: 'not-reported' });
  });

  test('without any place nothing is in reach', () => {
    const rows = accessRows(sources(needs, { places: new Map() }), options);
    expect(access(rows)).toEqual(new Array(3).fill({ value: 0 }));
    expect(rows[0]?.nearestKm).toEqual({ missing: 'no-capacity' });
  });
});
