import { columnLetter } from './table-record.ts';

test('columns are lettered as in a spreadsheet', () => {
  expect([0, 25, 26, 27, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
});
