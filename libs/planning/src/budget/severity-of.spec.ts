import fc from 'fast-check';
import { severityOf } from './severity-of.ts';

test('a cost on a step is that step, one between two is shared between them', () => {
  expect(severityOf([{ netDkk: 200, probability: 1 }], 100)).toEqual([0, 0, 1]);
  expect(severityOf([{ netDkk: 250, probability: 1 }], 100)).toEqual([0, 0, 0.5, 0.5]);
  expect(severityOf([{ netDkk: 0, probability: 1 }], 100)).toEqual([1]);
  const two = [
    { netDkk: 25, probability: 0.5 },
    { netDkk: 100, probability: 0.5 },
  ];
  expect(severityOf(two, 100)).toEqual([0.375, 0.625]);
});

test('probabilities and the mean are kept', () => {
  const costs = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 3_000_000 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 5,
    })
    .map((list) => {
      const total = list.reduce((sum, [, weight]) => sum + weight, 0);
      return list.map(([netDkk, weight]) => ({ netDkk, probability: weight / total }));
    });
  fc.assert(
    fc.property(costs, (list) => {
      const severity = severityOf(list, 50_000);
      const mean = severity.reduce((sum, probability, j) => sum + 50_000 * j * probability, 0);
      expect(severity.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 10);
      expect(mean).toBeCloseTo(
        list.reduce((sum, { netDkk, probability }) => sum + netDkk * probability, 0),
        4,
      );
    }),
    { numRuns: 1000 },
  );
});
