import fc from 'fast-check';
import { transitionRate } from './transition-rate.ts';

test('moves and prior moves are added, and so is their time, as in the docstring', () => {
  const found = transitionRate({ events: 3, personTime: 500, priorRate: 0.01, priorPersonTime: 100 });
  expect(found).toEqual({ rate: 4 / 600, priorOnly: false });
});

test('without moves only the prior speaks, and it is flagged', () => {
  const none = { events: 0, personTime: 0, priorRate: 0.02, priorPersonTime: 60 };
  expect(transitionRate(none)).toEqual({ rate: 0.02, priorOnly: true });
  expect(transitionRate({ ...none, personTime: 60 })).toEqual({ rate: 0.01, priorOnly: true });
});

test.each([
  ['events', -1, 'events must be a finite number of at least 0, got -1'],
  ['personTime', -1, 'personTime must be a finite number of at least 0, got -1'],
  ['personTime', 0, 'personTime must be above 0 when moves were counted, got 0'],
  ['priorRate', -1, 'priorRate must be a finite number of at least 0, got -1'],
  ['priorPersonTime', 0, 'priorPersonTime must be a finite number of at least 5e-324, got 0'],
])('%s of %p is refused', (name, value, message) => {
  const count = { events: 1, personTime: 10, priorRate: 0.1, priorPersonTime: 5 };
  expect(() => transitionRate({ ...count, [name]: value })).toThrow(new RangeError(message));
});

test('lies between what was seen and what was believed', () => {
  const amount = fc.double({ min: 0.01, max: 1000, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, amount, (events, personTime, priorRate, priorPersonTime) => {
      const { rate } = transitionRate({ events, personTime, priorRate, priorPersonTime });
      const seen = events / personTime;
      expect(rate).toBeGreaterThanOrEqual(Math.min(seen, priorRate) * (1 - 1e-12));
      expect(rate).toBeLessThanOrEqual(Math.max(seen, priorRate) * (1 + 1e-12));
    }),
    { numRuns: 1000 },
  );
});
