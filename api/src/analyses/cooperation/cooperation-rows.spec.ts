import type { CountAddress } from '../../editions/counts/count-cell.ts';
import { sampleContext, sampleCounts, sampleGroup, sampleType } from '../testing/sample-context.ts';
import { gapModel } from '../supply-gaps/gap-model.ts';
import { clusterRows, groupRows } from './cooperation-rows.ts';

const municipalities = ['0101', '0147', '0151', '0153'];
const address = (area: string): CountAddress => ({
  measure: 'need',
  family: 'group-unit',
  area,
  category: 'A|day',
  period: '2025',
});

/** Needs by municipality (null is withheld) and in the area, in a year everybody has reported. */
function modelOf(needs: readonly (number | null)[], total: number | null, code = 'region') {
  const counts = needs.map((need, i): [CountAddress, number | null] => [
    address(municipalities[i] ?? ''),
    need,
  ]);
  const grouping = { code, name: code, nameEn: code, type: 'region', members: [] };
  return gapModel({
    context: sampleContext({ targetGroups: [sampleGroup('A')], serviceTypes: [sampleType('ABL105')] }),
    table: sampleCounts([...counts, [address(code), total]]),
    area: { grouping, municipalities, date: '2025-12-31', state: 'current' },
    year: 2025,
    supply: [
      {
        id: 'T1',
        municipality: '0147',
        serviceType: 'ABL105',
        targetGroups: ['A'],
        places: 9,
        vacantPlaces: 0,
        availableDays: 0,
        occupiedDays: 0,
      },
    ],
  });
}

const assumed = { occupancy: 0.9, refusal: 0.05 };
const clusters = [
  { cluster: '0101', municipalities: ['0101', '0147'] },
  { cluster: '0151', municipalities: ['0151', '0153'] },
];

describe('groupRows', () => {
  // At 5 %: one citizen needs 4 places, two 5, three 7, five 9, six 10, seven 11, ten 15.
  test('places alone, in clusters and together by Erlang B, and what is saved', () => {
    const [row] = groupRows({ model: modelOf([1, 2, 2, 5], 10), assumed, clusters });
    expect(row).toMatchObject({
      targetGroup: 'A',
      unit: 'day',
      municipalities: { value: 4 },
      need: { value: 10 },
      placesAlone: { value: 4 + 5 + 5 + 9 },
      placesInClusters: { value: 7 + 11 },
      placesPooled: { value: 15 },
      savedInClusters: { value: 5 },
      savedPooled: { value: 8 },
      effectivePlaces: { value: 9 },
      criticalMassPlaces: { value: 94 },
    });
  });

  test('withheld needs give an interval from the published total, and the pooled places stay exact', () => {
    const [row] = groupRows({ model: modelOf([3, null, null, 5], 14), assumed, clusters });
    // Six withheld citizens need 13 or 14 places in two municipalities; three need 7 and five 9.
    expect(row?.placesAlone).toEqual({ value: 30, lo: 29, hi: 30 });
    expect(row?.placesPooled).toEqual({ value: 19 });
    expect(row?.savedPooled).toEqual({ value: 11, lo: 10, hi: 11 });
  });

  test.each([
    [[3, null, null, 5], null, 'withheld'],
    [[3, null, null, 5], 9, 'withheld'],
    [[3, 1, 1, 5], 11, 'withheld'],
  ] as const)('needs %j under a total of %j say nothing', (needs, total, missing) => {
    const [row] = groupRows({ model: modelOf(needs, total), assumed, clusters });
    for (const measure of ['placesAlone', 'placesInClusters', 'placesPooled', 'savedPooled'] as const)
      expect(row?.[measure]).toEqual({ missing });
  });

  test('the municipalities that must stand together: 2.5 citizens each, 94 places', () => {
    const [row] = groupRows({ model: modelOf([1, 2, 2, 5], 10), assumed, clusters });
    // 93 places can meet a load of about 89; 35 municipalities have 87.5, 36 have 90.
    expect(row?.municipalitiesForCriticalMass).toEqual({ value: 36 });
  });
});

describe('clusterRows', () => {
  test('a cluster is a pool of its own, with its own places', () => {
    const rows = clusterRows({ model: modelOf([1, 2, 2, 5], 10), assumed, clusters }, 'A');
    expect(rows).toMatchObject([
      {
        cluster: '0101',
        need: { value: 3 },
        placesAlone: { value: 9 },
        placesPooled: { value: 7 },
        effectivePlaces: { value: 9 },
      },
      {
        cluster: '0151',
        need: { value: 7 },
        placesAlone: { value: 14 },
        placesPooled: { value: 11 },
        effectivePlaces: { value: 0 },
      },
    ]);
  });

  test('a cluster with a withheld need shows no need, only the ends of its places', () => {
    const rows = clusterRows({ model: modelOf([3, null, null, 5], 14), assumed, clusters }, 'A');
    expect(rows[0]?.need).toEqual({ missing: 'withheld' });
    // Three and one to five more need 8 to 13 places.
    expect(rows[0]?.placesPooled).toEqual({ value: 10, lo: 8, hi: 13 });
  });

  test('an unknown group has no rows', () => {
    expect(clusterRows({ model: modelOf([1, 2, 2, 5], 10), assumed, clusters }, 'X')).toEqual([]);
  });
});
