import { figure, missing } from '../figures/figure.ts';
import { compareRisk } from './compare-risk.ts';
import type { RiskKey } from './risk-components.ts';
import type { SpecialisationRisk } from './specialisation-risk.ts';

const risk = (flags: readonly RiskKey[], score?: number): SpecialisationRisk => ({
  components: [],
  score: score === undefined ? missing('not-reported') : figure(score),
  coverage: 1,
  missing: [],
  flags,
  questions: [],
});

test('the example: two flags come before one, whatever the score', () => {
  expect(compareRisk(risk(['size', 'level'], 40), risk(['size'], 90))).toBe(-1);
  expect(compareRisk(risk(['size'], 90), risk(['size', 'level'], 40))).toBe(1);
});

test('with as many flags the higher score comes first', () => {
  expect(compareRisk(risk(['size'], 40), risk(['trend'], 50))).toBe(10);
  expect(compareRisk(risk(['size'], 50), risk(['trend'], 40))).toBe(-10);
  expect(compareRisk(risk(['size'], 50), risk(['trend'], 50))).toBe(0);
});

test('a service without a score comes after one with 0, and before none with fewer flags', () => {
  const order = [risk([], 0), risk([]), risk(['size']), risk([], 99)].sort(compareRisk);
  expect(order).toEqual([risk(['size']), risk([], 99), risk([], 0), risk([])]);
  expect(compareRisk(risk([]), risk([]))).toBe(0);
});
