import { answerTable } from './answer-table.ts';

const row = {
  targetGroup: 'AD_AUT',
  year: 2025,
  rateYear: 2024,
  targetGroups: ['AD_AUT', 'AD_BRAIN'],
  open: true,
  closedOn: null,
  size: 12,
  need: { value: 40, lo: 31, hi: 49 },
  occupancyRate: { missing: 'withheld' },
  expenditureDkk: { value: -1200 },
  forecast: [
    { year: 2026, need: { value: 41 } },
    { year: 2027, need: { missing: 'too-short' } },
  ],
  place: { column: 3 },
};

describe('answerTable', () => {
  const table = answerTable({ figures: [row, { year: 2026 }] });
  const column = (key: string): unknown => table.columns.find((one) => one.key === key);

  test('every key is a column in the order of its first appearance, what lies inside is laid out flat', () => {
    expect(table.columns.map(({ key }) => key)).toEqual([
      'targetGroup',
      'year',
      'rateYear',
      'targetGroups',
      'open',
      'closedOn',
      'size',
      'need',
      'occupancyRate',
      'expenditureDkk',
      'forecast_2026_need',
      'forecast_2027_need',
      'place_column',
    ]);
  });

  test('cells keep their values; what a row does not have is nothing', () => {
    expect(table.rows[0]).toEqual([
      'AD_AUT',
      2025,
      2024,
      'AD_AUT|AD_BRAIN',
      'true',
      null,
      12,
      { value: 40, lo: 31, hi: 49 },
      { missing: 'withheld' },
      { value: -1200 },
      { value: 41 },
      { missing: 'too-short' },
      3,
    ]);
    expect(table.rows[1]?.filter((cell) => cell !== null)).toEqual([2026]);
  });

  test('columns know what they hold', () => {
    expect(column('year')).toMatchObject({ kind: 'year' });
    expect(column('rateYear')).toMatchObject({ kind: 'year' });
    expect(column('size')).toMatchObject({ kind: 'number' });
    expect(column('need')).toMatchObject({ kind: 'number', interval: true });
    expect(column('occupancyRate')).toMatchObject({ kind: 'share', interval: false });
    expect(column('expenditureDkk')).toMatchObject({ kind: 'money' });
    expect(column('targetGroups')).toMatchObject({ kind: 'text' });
  });

  test('a list has items, an answer without rows has no columns', () => {
    expect(answerTable({ items: [{ code: '0169' }] }).rows).toEqual([['0169']]);
    expect(answerTable({ edition: 1 })).toEqual({ columns: [], rows: [] });
  });
});
