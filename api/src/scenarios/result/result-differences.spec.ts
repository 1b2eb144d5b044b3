import fc from 'fast-check';
import { resultDifferences } from './result-differences.ts';

describe('resultDifferences', () => {
  test('equal results differ nowhere', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(resultDifferences(value, value)).toEqual([])));
  });

  test('a changed, a lost and a new value are told at their place', () => {
    const stored = { outcomes: [{ scenario: { value: 5 } }], notices: [], kind: 'supply' };
    const computed = { outcomes: [{ scenario: { value: 6 } }], notices: [{ code: 'x' }] };
    expect(resultDifferences(stored, computed)).toEqual([
      { path: 'outcomes[0].scenario.value', stored: '5', computed: '6' },
      { path: 'notices[0]', stored: null, computed: '{"code":"x"}' },
      { path: 'kind', stored: '"supply"', computed: null },
    ]);
  });

  test('the smallest difference of a number is one', () => {
    expect(resultDifferences({ a: 0.1 + 0.2 }, { a: 0.3 })).toEqual([
      { path: 'a', stored: '0.30000000000000004', computed: '0.3' },
    ]);
  });

  test('a list is no object of the same fields, and null is not nothing', () => {
    expect(resultDifferences([1], { 0: 1 })).toHaveLength(1);
    expect(resultDifferences({ a: null }, {})).toEqual([{ path: 'a', stored: 'null', computed: null }]);
  });
});
