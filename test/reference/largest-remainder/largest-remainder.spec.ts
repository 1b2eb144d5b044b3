import { largestRemainder } from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

test.each(cases.cases)(`largest remainder agrees with: ${cases.citation}`, ({ values, total, whole }) => {
  expect(largestRemainder(values, total)).toEqual(whole);
});
