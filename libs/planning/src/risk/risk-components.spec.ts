import { concern, RISK_ANCHORS, RISK_WEIGHTS } from './risk-components.ts';

test('the anchors and weights are the published ones', () => {
  expect(RISK_ANCHORS).toEqual({
    buyers: { zeroAt: 0.1, oneAt: 0.5 },
    trend: { zeroAt: 0, oneAt: -0.04 },
    level: { zeroAt: 0.95, oneAt: 0.75 },
    operator: { zeroAt: 0.25, oneAt: 0.75 },
  });
  expect(RISK_WEIGHTS).toEqual({ buyers: 0.25, trend: 0.2, level: 0.2, size: 0.2, operator: 0.15 });
});

test.each([
  [10, 0],
  [20, 0],
  [25, 0.25],
  [40, 1],
  [99, 1],
])('between 20 and 40, %p is a concern of %p', (measure, expected) => {
  expect(concern(measure, { zeroAt: 20, oneAt: 40 })).toBe(expected);
  expect(concern(-measure, { zeroAt: -20, oneAt: -40 })).toBe(expected);
});
