import fc from 'fast-check';
import { figure, missing } from '../figures/figure.ts';
import { standOutScore } from './stand-out-score.ts';

// Sorted 10 20 30 40 90: median 30, quartiles 20 and 40.
const field = [10, 20, 30, 40, 90].map(figure);

test('the example: three interquartile ranges away, exact, with nothing to compare it with', () => {
  expect(standOutScore({ own: figure(90), field, floor: 1 })).toEqual({
    deviation: 3,
    certainty: 1,
    novelty: 1,
    score: 3,
  });
});

test('a figure whose interval holds the median counts half', () => {
  expect(standOutScore({ own: { value: 40, lo: 28, hi: 52 }, field, floor: 1 })).toEqual({
    deviation: 0.5,
    certainty: 0.5,
    novelty: 1,
    score: 0.25,
  });
  expect(standOutScore({ own: { value: 40, lo: 31, hi: 52 }, field, floor: 1 })).toMatchObject({
    certainty: 1,
  });
});

test('a figure that has moved against the median by more than the floor counts a quarter more', () => {
  // 60 above the median now, 58 a year ago: 2 is more than 1, not more than 2.
  const before = { own: figure(83), field: [5, 15, 25, 35, 83].map(figure) };
  const at = (floor: number) => standOutScore({ own: figure(90), field, before, floor });
  expect(at(1)).toEqual({ deviation: 3, certainty: 1, novelty: 1.25, score: 3.75 });
  expect(at(2)).toMatchObject({ novelty: 1, score: 3 });
});

test('what moved together with all the others is not new', () => {
  const before = { own: figure(80), field: [0, 10, 20, 30, 80].map(figure) };
  expect(standOutScore({ own: figure(90), field, before, floor: 1 })).toMatchObject({ novelty: 1 });
});

test('without a figure a period earlier nothing is new', () => {
  const before = { own: missing('withheld'), field };
  expect(standOutScore({ own: figure(90), field, before, floor: 0 })).toMatchObject({ novelty: 1 });
});

test('a missing figure does not stand out, and nobody does where the middle half is alike', () => {
  expect(standOutScore({ own: missing('withheld'), field, floor: 1 })).toEqual(missing('withheld'));
  const alike = [7, 7, 7, 7, 90].map(figure);
  expect(standOutScore({ own: figure(90), field: alike, floor: 1 })).toEqual(missing('zero-base'));
  expect(standOutScore({ own: figure(90), field: [], floor: 1 })).toEqual(missing('zero-base'));
});

test('the score does not depend on the unit, and is the product of its parts', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 50 }), (all, unit) => {
      const scoreIn = (factor: number) =>
        standOutScore({
          own: figure((all[0] ?? 0) * factor),
          field: all.map((one) => figure(one * factor)),
          floor: 0,
        });
      const [one, other] = [scoreIn(1), scoreIn(unit)];
      if ('missing' in one || 'missing' in other) return 'missing' in one === 'missing' in other;
      expect(other.score).toBeCloseTo(one.score, 9);
      return one.score === one.deviation * one.certainty * one.novelty && one.score >= 0;
    }),
  );
});
