import { columnOf } from './sheet-listener.ts';

test.each([
  ['A1', 0],
  ['Z9', 25],
  ['AA10', 26],
  ['AB12', 27],
  ['XFD1048576', 16383],
])('%s is column %d', (address, column) => {
  expect(columnOf(address)).toBe(column);
});
