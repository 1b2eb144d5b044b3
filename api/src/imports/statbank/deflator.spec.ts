import { deflator } from './deflator.ts';

test('is 100 where both prices are the same, and their ratio elsewhere', () => {
  expect(deflator({ current: 36_000, fixed: 36_000 })).toBe(100);
  expect(deflator({ current: 50_000, fixed: 40_000 })).toBe(125);
});

test('keeps three decimals, which whole DKK allow', () => {
  // 100 × 46,511 / 37,033 = 125.593389…
  expect(deflator({ current: 46_511, fixed: 37_033 })).toBe(125.593);
});
