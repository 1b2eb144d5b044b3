import { reach } from './reach.ts';

test('six of ten citizens live near a service', () => {
  expect(reach({ need: [6, 4], total: 10, within: [true, false] })).toEqual({ value: 0.6 });
});

test('withheld needs on both sides give the ends of what is possible', () => {
  // Ten citizens are withheld in two municipalities, one of them near: 1 to 9 of them are.
  expect(reach({ need: [10, null, null], total: 20, within: [true, true, false] })).toEqual({
    value: 0.75,
    lo: 0.55,
    hi: 0.95,
  });
});

test('withheld needs on one side are known together', () => {
  expect(reach({ need: [12, null, null], total: 20, within: [true, false, false] })).toEqual({ value: 0.6 });
  expect(reach({ need: [12, null, null], total: 20, within: [false, true, true] })).toEqual({ value: 0.4 });
});

test('no need has no reach, and a total below its parts is refused', () => {
  expect(reach({ need: [0, 0], total: 0, within: [true, true] })).toEqual({ missing: 'no-demand' });
  expect(() => reach({ need: [9, null], total: 9, within: [true, true] })).toThrow(RangeError);
});
