import { requireUncertainLoad } from './uncertain-load.ts';

test('the borders pass', () => {
  expect(() => requireUncertainLoad({ mean: 0, cv: 0 })).not.toThrow();
  expect(() => requireUncertainLoad({ mean: 1e6, cv: 3 })).not.toThrow();
});

test.each([-1, 1e6 + 1, Number.NaN])('a mean of %p is refused by name', (mean) => {
  expect(() => requireUncertainLoad({ mean, cv: 0 })).toThrow(
    new RangeError(`mean must be between 0 and 1000000, got ${mean}`),
  );
});

test.each([-0.1, 20, Number.NaN])('a cv of %p is refused by name: 20 was meant as per cent', (cv) => {
  expect(() => requireUncertainLoad({ mean: 1, cv })).toThrow(
    new RangeError(`cv must be between 0 and 3, got ${cv}`),
  );
});
