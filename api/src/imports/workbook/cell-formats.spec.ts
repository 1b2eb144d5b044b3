import { formatMeaning } from './cell-formats.ts';

test.each([
  ['dd\\-mm\\-yyyy;@', 'date'],
  ['[$-406]d. mmmm yyyy', 'date'],
  ['0.0%', 'percent'],
  ['General', 'number'],
  ['#,##0.00 "dag"', 'number'],
  ['#,##0 "kr."', 'number'],
  ['[Red]0', 'number'],
])('%j makes a %s', (code, meaning) => {
  expect(formatMeaning(code)).toBe(meaning);
});

test('a code longer than any program writes makes a number, at once', () => {
  expect(formatMeaning(`${'['.repeat(1_000_000)}yyyy`)).toBe('number');
});
