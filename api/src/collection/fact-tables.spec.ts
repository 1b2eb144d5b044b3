import type { ObservationOf } from './observations.ts';
import { factTables, fieldOf, rowOf } from './fact-tables.ts';

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

  test.each([
    ['year', 'year'],
    ['available_place_days', 'availablePlaceDays'],
    ['legal_basis_before2024', 'legalBasisBefore2024'],
  ])('column %s holds the field %s', (column, field) => {
    expect(fieldOf(column)).toBe(field);
  });

  test.each([
    [
      { age: 18, ageTo: 18 },
      { ageDetail: 'single', ageFrom: 18, ageTo: 18 },
    ],
    [
      { age: 125, ageTo: null },
      { ageDetail: 'single', ageFrom: 125, ageTo: 999 },
    ],
    [
      { age: 20, ageTo: 24 },
      { ageDetail: 'band', ageFrom: 20, ageTo: 24 },
    ],
    [
      { age: null, ageTo: null },
      { ageDetail: 'total', ageFrom: 0, ageTo: 999 },
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
      costType: 'TOT',
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
      targetGroup: 'AD_AUT',
    });
  });

  test('every kind has a table of its own', () => {
    const tables = Object.values(factTables).map(({ table }) => table);
    expect(new Set(tables).size).toBe(15);
  });
});
