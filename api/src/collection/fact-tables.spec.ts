import type { ObservationOf } from './observations.ts';
import { factTables, rowOf } from './fact-tables.ts';

describe('rowOf', () => {
  const people: ObservationOf<'population'> = {
    kind: 'population',
    municipalityCode: '0169',
    year: 2025,
    date: '2025-01-01',
    nature: 'actual',
    age: 18,
    ageTo: 18,
    sex: 'm',
    projectionEdition: null,
    persons: 240,
  };

  test('names of fields become names of columns', () => {
    const index = { kind: 'price-index', year: 2025, index: 101.9, source: 'KL', edition: '2026-1' } as const;
    expect(rowOf(index, 0)).toEqual({ year: 2025, index: 101.9, source: 'KL', edition: '2026-1' });
  });

  test.each([
    [
      { age: 18, ageTo: 18 },
      { age_detail: 'single', age_from: 18, age_to: 18 },
    ],
    [
      { age: 125, ageTo: null },
      { age_detail: 'single', age_from: 125, age_to: 999 },
    ],
    [
      { age: 20, ageTo: 24 },
      { age_detail: 'band', age_from: 20, age_to: 24 },
    ],
    [
      { age: null, ageTo: null },
      { age_detail: 'total', age_from: 0, age_to: 999 },
    ],
  ])('people of age %j are stored as %j', (age, stored) => {
    expect(rowOf({ ...people, ...age }, 0)).toMatchObject(stored);
  });

  test('both sexes together are a sex of their own, so that the key has no empty part', () => {
    expect(rowOf({ ...people, sex: null }, 0)).toMatchObject({ sex: 't' });
  });

  test('keys of the account plan that a file leaves out mean all, operation, net', () => {
    const posting = {
      kind: 'expenditure',
      municipalityCode: '0169',
      year: 2025,
      nature: 'accounts',
      functionCode: '53851',
      grouping: null,
      ownership: null,
      dranst: null,
      costType: null,
      priceUnit: 'dkk1000',
      amount: 1200,
    } as const;
    expect(rowOf(posting, 0)).toMatchObject({
      grouping: '',
      ownership: '',
      dranst: '1',
      cost_type: 'TOT',
      amount: 1200,
    });
  });

  test('target groups keep the order of their file', () => {
    const group = {
      kind: 'target-groups',
      targetGroup: 'AD_AUT',
      name: 'a',
      nameEn: 'a',
      ageFrom: 18,
      ageTo: null,
    } as const;
    expect(rowOf({ ...group, costGroup: 'adults', ffbCodes: [] }, 6)).toMatchObject({
      position: 6,
      target_group: 'AD_AUT',
    });
  });

  test('every kind has a table of its own', () => {
    const tables = Object.values(factTables).map(({ table }) => table);
    expect(new Set(tables).size).toBe(15);
  });
});
