import fc from 'fast-check';
import { gaussLegendre } from './gauss-legendre.ts';

const integral = (points: number, fn: (x: number) => number): number =>
  gaussLegendre(points).reduce((sum, { node, weight }) => sum + weight * fn(node), 0);

test('one point in the middle, two points a half by a root of three apart', () => {
  expect(gaussLegendre(1)).toEqual([{ node: 0.5, weight: 1 }]);
  const [low, high] = gaussLegendre(2);
  expect(low!.node).toBeCloseTo(0.5 - 0.5 / Math.sqrt(3), 15);
  expect(high!.node).toBeCloseTo(0.5 + 0.5 / Math.sqrt(3), 15);
  expect([low!.weight, high!.weight]).toEqual([expect.closeTo(0.5, 14), expect.closeTo(0.5, 14)]);
});

test('three points: 5/18, 8/18, 5/18 at the middle and the root of three fifths around it', () => {
  const points = gaussLegendre(3);
  [5 / 18, 8 / 18, 5 / 18].forEach((weight, i) => expect(points[i]!.weight).toBeCloseTo(weight, 14));
  [-1, 0, 1].forEach((side, i) => expect(points[i]!.node).toBeCloseTo(0.5 + (side * Math.sqrt(0.6)) / 2, 14));
});

test('is exact for every polynomial of degree below twice the points', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 60 })
        .chain((points) => fc.tuple(fc.constant(points), fc.integer({ min: 0, max: 2 * points - 1 }))),
      ([points, degree]) => expect(integral(points, (x) => x ** degree)).toBeCloseTo(1 / (degree + 1), 13),
    ),
    { numRuns: 1000 },
  );
});

test('is not exact one degree further', () => {
  expect(integral(2, (x) => x ** 4)).toBeCloseTo(1 / 5 - 1 / 180, 14);
});
