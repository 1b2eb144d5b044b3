import { csvLayout } from './csv-layout.ts';

const wanted = (cells: readonly string[]): number =>
  cells.filter((cell) => ['a', 'b', 'c'].includes(cell)).length;

test.each([
  ['a;b;c\n1,5;2;3\n', ';', 0],
  ['a\tb\tc\n', '\t', 0],
  ['a,b,c\n', ',', 0],
  ['"a";"b"\n', ';', 0],
  ['sep=,\r\na;b,c\n', ',', 1],
  ['\r\n;;\r\na;b;c\r\n', ';', 2],
])('%j is split by %j after %d lines', (text, delimiter, skippedLines) => {
  expect(csvLayout(text, wanted)).toMatchObject({ delimiter, skippedLines });
});

test('a text without a written line has no layout', () => {
  expect(csvLayout('\n;;;\n', wanted)).toBeUndefined();
});
