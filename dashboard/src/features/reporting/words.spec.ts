import { workTexts } from '@tilbudsvifte/locale/work';
import { cellWords } from './cell-words.ts';
import type { CellNames } from './cell-words.ts';
import { columnWords, importName } from './column-names.ts';
import { isSmallCount } from './small-counts.ts';

const names: CellNames = {
  language: 'da',
  texts: workTexts('da'),
  nameOf: (column, code) =>
    ['maalgruppe', 'maalgrupper'].includes(column) && code === 'AD_AUT' ? 'Autisme' : undefined,
};

describe('column names', () => {
  it('finds a column by the name of a read row, of the database or of the file', () => {
    expect(['targetGroup', 'target_group', 'maalgruppe'].map(importName)).toEqual(
      Array(3).fill('maalgruppe'),
    );
    expect(columnWords('occupied_place_days', workTexts('da'))).toBe('Belagte døgn');
  });

  it('keeps the name of a column it has no words for', () => {
    expect(columnWords('eget_notat', workTexts('da'))).toBe('eget_notat');
  });
});

describe('cellWords', () => {
  it.each([
    ['served', 1234, '1.234'],
    ['served', '1234', '1.234'],
    ['rateDkk', 4002.95, '4.002,95'],
    ['fullYearPlaces', 0.1 + 0.2, '0,3'],
    ['afterRegulationDkk', -1.35, '−1,35'],
    ['year', 2026, '2026'],
    ['priceLevelYear', 2026, '2026'],
    ['budgeted_occupancy', '0.953', '95,3'],
    ['target_group', 'AD_AUT', 'Autisme (AD_AUT)'],
    ['targetGroups', ['AD_AUT', 'AD_X'], 'Autisme (AD_AUT), AD_X'],
    ['trend', 'up', 'Op'],
    ['unchanged', true, 'Ja'],
    ['waiting', null, ''],
    ['waiting', 0, '0'],
  ])('writes %s %p as "%s"', (name, value, expected) => {
    expect(cellWords(name, value, names)).toBe(expected);
  });
});

describe('isSmallCount', () => {
  const small = (name: string, value: unknown, kind: 'need' | 'places' | 'rates' = 'need') =>
    isSmallCount({ kind, name, value }, 5);

  it('is a count of persons from 1 to one below the threshold', () => {
    expect([0, 1, 4, 5, null].map((value) => small('served', value))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('is not a number that counts no persons', () => {
    expect(small('horizonYears', 3)).toBe(false);
    expect(small('vacantPlaces', 3, 'places')).toBe(false);
    expect(small('rateDkk', 3, 'rates')).toBe(false);
  });
});
