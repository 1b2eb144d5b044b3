import { weeksBehind } from './weeks-behind.ts';

test.each([
  ['2026-01-01', '2026-02-05', undefined],
  ['2026-01-01', '2026-02-06', 5],
  ['2026-01-01', '2026-03-01', 8],
  ['2026-03-01', '2026-01-01', undefined],
  [null, '2026-01-01', undefined],
  ['2026-01-01', null, undefined],
])('a report of %p beside figures of %p is %p weeks behind', (reported, newest, weeks) => {
  expect(weeksBehind(reported, newest)).toBe(weeks);
});
