import {
  type Figure,
  mannKendall,
  missing,
  RISK_WEIGHTS,
  type ServiceAtRisk,
  specialisationRisk,
  theilSen,
} from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const valueOf = (found: Figure): number => ('value' in found ? found.value : Number.NaN);
const expectClose = (actual: number | undefined, expected: number): void =>
  expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(cases.tolerance);

describe(`risk agrees with: ${cases.citation}`, () => {
  test.each(cases.theilSen)('slope $slope', ({ y, slope }) => {
    expectClose(valueOf(theilSen(y)), slope);
  });

  test.each(cases.mannKendall)('trend test $s with p $p', ({ y, s, p, method }) => {
    const found = mannKendall(y);
    expect(found).toMatchObject({ s, method });
    expectClose('p' in found ? found.p : undefined, p);
  });

  test.each(cases.score)('$name: score $score', (row) => {
    const service = row as unknown as ServiceAtRisk;
    // The score of the third case, from a fifth of the weight, is shown only to whoever asks for so little.
    const found = specialisationRisk(service, { leastCoverage: 0.2 });
    expectClose(valueOf(found.score), row.score);
    expectClose('lo' in found.score ? found.score.lo : undefined, row.lo);
    expectClose('hi' in found.score ? found.score.hi : undefined, row.hi);
    expectClose(found.coverage, row.coverage);
    expect(found.missing).toEqual(row.missing);
    expect(found.flags).toEqual(row.flags);
    expect(found.components.map(({ key }) => key)).toEqual(Object.keys(row.components));
    for (const { key, concern, weight } of found.components) {
      const expected = row.components[key];
      if (expected === null) expect(concern).toHaveProperty('missing');
      else expectClose(valueOf(concern), expected);
      expect(weight).toBe(row.weights[key]);
    }
    expect(RISK_WEIGHTS).toEqual(row.weights);
    const shown = specialisationRisk(service);
    expect(shown).toEqual(row.coverage < 0.6 ? { ...found, score: missing('not-reported') } : found);
  });
});
