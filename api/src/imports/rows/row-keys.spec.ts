import { RowKeys } from './row-keys.ts';

test('a second row with a key is told the row of the first', () => {
  const keys = new RowKeys();
  expect([keys.firstRow('a', 2), keys.firstRow('b', 3), keys.firstRow('a', 4)]).toEqual([
    undefined,
    undefined,
    2,
  ]);
});

test('keys beyond the limit are counted, not kept', () => {
  const keys = new RowKeys(1);
  keys.firstRow('a', 1);
  expect([keys.firstRow('b', 2), keys.firstRow('b', 3), keys.firstRow('a', 4)]).toEqual([
    undefined,
    undefined,
    1,
  ]);
  expect(keys.unchecked).toBe(2);
});
