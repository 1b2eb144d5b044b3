import { figure, missing } from '@tilbudsvifte/planning';
import { searchServices } from './service-search.ts';
import type { ServiceRow } from './services.answer.ts';
import { sampleService } from './testing/sample-service.ts';

const rows: ServiceRow[] = [
  sampleService({
    id: 'T1',
    name: 'Botilbud Søhus',
    targetGroups: ['AD_AUT', 'AD_PSY'],
    vacantPlaces: figure(2),
  }),
  sampleService({
    id: 'T2',
    name: 'Aalborghus',
    serviceType: 'BO107',
    municipality: '0147',
    vacantPlaces: figure(0),
  }),
  sampleService({
    id: 'T3',
    name: 'Ærøgården',
    operatorType: 'private',
    operatorCode: 'P044',
    vacantPlaces: missing('not-reported'),
  }),
];
const found = (search: Parameters<typeof searchServices>[1]): string[] =>
  searchServices(rows, search).matching.map(({ id }) => id);

describe('searchServices', () => {
  test('without a filter everything matches', () => {
    expect(found({})).toEqual(['T1', 'T2', 'T3']);
  });

  test.each([
    ['soehus', ['T1']],
    ['SØHUS', ['T1']],
    ['ålborg', ['T2']],
    ['aeroegaarden', ['T3']],
    ['bo søhus', ['T1']],
    ['søhus t2', []],
    ['p044', ['T3']],
    ['t2', ['T2']],
    ['  ', ['T1', 'T2', 'T3']],
  ])('the words "%s" are sought in name, id and operator, however they are spelled', (q, expected) => {
    expect(found({ q })).toEqual(expected);
  });

  test('filters all hold at once', () => {
    expect(found({ targetGroup: 'AD_AUT', serviceType: 'ABL105' })).toEqual(['T1', 'T3']);
    expect(found({ targetGroup: 'AD_AUT', operatorType: 'private' })).toEqual(['T3']);
    expect(found({ municipality: '0147' })).toEqual(['T2']);
  });

  test('a band of rates and a distance leave out what is not known', () => {
    const priced = [
      sampleService({ id: 'A', rateDkk: figure(1200), distanceKm: figure(10) }),
      sampleService({ id: 'B', rateDkk: figure(2000), distanceKm: figure(25) }),
      sampleService({ id: 'C', rateDkk: missing('not-reported'), distanceKm: figure(70) }),
    ];
    const ids = (search: Parameters<typeof searchServices>[1]): string[] =>
      searchServices(priced, search).matching.map(({ id }) => id);
    expect(ids({ rateBand: 'from-1500' })).toEqual(['B']);
    expect(ids({ within: 30 })).toEqual(['A', 'B']);
    expect(searchServices(rows, { within: 30 }).matching).toEqual([]);
    const { facets } = searchServices(priced, { within: 15 });
    expect(facets.rateBand).toEqual([{ key: 'under-1500', count: 1 }]);
    expect(facets.within).toEqual([
      { key: '15', count: 1 },
      { key: '30', count: 2 },
      { key: '60', count: 2 },
    ]);
    expect(searchServices(rows, {}).facets.within).toEqual([]);
  });

  test('a free place is one that was reported', () => {
    expect(found({ vacant: true })).toEqual(['T1']);
    expect(found({ vacant: false })).toHaveLength(3);
  });

  test('a facet counts with all other filters kept, but not its own', () => {
    const { facets } = searchServices(rows, { serviceType: 'ABL105', municipality: '0101' });
    expect(facets.serviceType).toEqual([{ key: 'ABL105', count: 2 }]);
    expect(facets.municipality).toEqual([{ key: '0101', count: 2 }]);
    expect(searchServices(rows, { municipality: '0101' }).facets.municipality).toEqual([
      { key: '0101', count: 2 },
      { key: '0147', count: 1 },
    ]);
    expect(facets.targetGroup).toEqual([
      { key: 'AD_AUT', count: 2 },
      { key: 'AD_PSY', count: 1 },
    ]);
  });
});
