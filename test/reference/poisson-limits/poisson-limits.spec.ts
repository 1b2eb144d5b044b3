import { funnelLimits, poissonLimits } from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const { relative, printedDigits } = cases.tolerance;

describe(`Poisson limits agree with: ${cases.citation}`, () => {
  test.each(cases.poissonLimits)('$count events: $lower to $upper', ({ count, lower, upper }) => {
    const found = poissonLimits(count) as { value: number; lo: number; hi: number };
    expect(found.value).toBe(count);
    expect(Math.abs(found.lo - lower)).toBeLessThanOrEqual(relative * lower);
    expect(Math.abs(found.hi - upper)).toBeLessThanOrEqual(relative * upper);
  });

  test.each(cases.funnelLimits)('$expected expected: $lower to $upper', ({ expected, lower, upper }) => {
    const found = funnelLimits(expected) as { value: number; lo: number; hi: number };
    expect(found.value).toBe(1);
    expect(Number(found.lo.toPrecision(printedDigits))).toBe(lower);
    expect(Number(found.hi.toPrecision(printedDigits))).toBe(upper);
  });
});
