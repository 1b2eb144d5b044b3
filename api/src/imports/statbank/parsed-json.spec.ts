import { jsonStatTable } from './json-stat.ts';
import { parsedJson } from './parsed-json.ts';

const refusal = expect.objectContaining({
  issues: [expect.objectContaining({ code: 'layout-unknown' })],
}) as Error;

test('an object of a table’s size is parsed', () => {
  const value = Array.from({ length: 1_000_000 }, (_, at) => at);
  expect(parsedJson(JSON.stringify({ value }))).toEqual({ value });
});

test.each([
  ['objects', '{},'.repeat(10_001)],
  ['lists', '[],'.repeat(10_001)],
  ['lists in lists', '['.repeat(10_001)],
  ['texts', '"x",'.repeat(1_000_001)],
  ['values', '1,'.repeat(4_000_001)],
])('more %s than a table holds are refused before they are parsed', (_, inner) => {
  const parse = jest.spyOn(JSON, 'parse');
  expect(() => parsedJson(`{"a":[${inner}0]}`)).toThrow(refusal);
  expect(parse).not.toHaveBeenCalled();
  parse.mockRestore();
});

test.each(['', '[]', '1', 'null', '{"a":', '"x"'])('%j is no table', (text) => {
  expect(() => parsedJson(text)).toThrow(refusal);
});

describe('a table whose variables promise other figures than it has', () => {
  const codes = (count: number): object => ({
    category: { index: Object.fromEntries(Array.from({ length: count }, (_, at) => [`c${at}`, at])) },
  });
  const table = (counts: readonly number[], value: unknown): string => {
    const id = counts.map((_, at) => `V${at}`);
    const each = Object.fromEntries(counts.map((count, at) => [`V${at}`, codes(count)]));
    return JSON.stringify({ dataset: { dimension: { ...each, id }, value } });
  };

  test('is read when they agree', () => {
    expect(jsonStatTable(table([2, 3], [1, 2, 3, 4, 5, 6])).columns).toEqual(['V0', 'V1', 'INDHOLD']);
    expect(jsonStatTable(table([2, 3], { 5: 6 })).columns).toEqual(['V0', 'V1', 'INDHOLD']);
  });

  test.each([
    ['fewer', [2, 3], [1, 2, 3]],
    ['more', [2, 3], [1, 2, 3, 4, 5, 6, 7]],
    ['a thousand million million of them', [1000, 1000, 1000, 1000, 1000], {}],
  ])('is refused: %s', (_, counts, value) => {
    expect(() => jsonStatTable(table(counts, value))).toThrow(refusal);
  });
});
