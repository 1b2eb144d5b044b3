import { limitOf } from './limit.ts';

describe('limitOf', () => {
  it.each([
    ['95', 'share', 'da', 0.95],
    ['95 %', 'share', 'da', 0.95],
    ['12,3', 'share', 'da', 0.123],
    ['-10', 'count', 'da', -10],
    ['−10', 'count', 'da', -10],
    ['12.500', 'dkk', 'da', 12500],
    ['12.500,5 kr.', 'dkk', 'da', 12500.5],
    ['12,500', 'dkk', 'en', 12500],
    ['1.5', 'rate', 'en', 1.5],
    // Somebody used to the other language's mark is understood where it can mean nothing else.
    ['1.5', 'rate', 'da', 1.5],
    ['1,5', 'rate', 'en', 1.5],
  ] as const)('reads %s of a %s in %s as %d', (typed, unit, language, number) => {
    expect(limitOf(typed, unit, language)).toBe(number);
  });

  it.each(['', 'mange', '1.2.3', '12,3,4', '1e9', '--1', '5 stk'])('takes %j for no number', (typed) => {
    expect(limitOf(typed, 'count', 'da')).toBeUndefined();
  });
});
