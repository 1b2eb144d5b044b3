import fc from 'fast-check';
import { figure, type Figure, missing } from '../figures/figure.ts';
import { rankAmong } from './rank-among.ts';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
  .map(([value, below, above]): Figure => ({ ...figure(value), lo: value - below, hi: value + above }));

test('the example: one is surely higher, one may be', () => {
  expect(rankAmong({ value: 5, lo: 3, hi: 7 }, [{ value: 6, lo: 4, hi: 8 }, { value: 9 }])).toEqual({
    value: 3,
    lo: 2,
    hi: 3,
  });
});

test('exact figures have a certain rank, and equal ones share the best place', () => {
  const others = [figure(9), figure(5), figure(1)];
  expect(rankAmong(figure(5), others)).toEqual(figure(2));
  expect(rankAmong(figure(9), others)).toEqual(figure(1));
});

test('a lower figure whose interval reaches up may be higher', () => {
  expect(rankAmong({ value: 5, lo: 4, hi: 6 }, [{ value: 4, lo: 3, hi: 5 }])).toEqual({
    value: 1,
    lo: 1,
    hi: 2,
  });
});

test('missing figures take no part, and a missing figure has no rank', () => {
  expect(rankAmong(figure(5), [missing('withheld'), figure(4)])).toEqual(figure(1));
  expect(rankAmong(missing('withheld'), [figure(4)])).toEqual(missing('withheld'));
  expect(rankAmong(figure(5), [])).toEqual(figure(1));
});

test('the rank lies within its interval, and the interval within the field', () => {
  fc.assert(
    fc.property(interval, fc.array(interval, { maxLength: 40 }), (own, others) => {
      const rank = rankAmong(own, others);
      if (!('value' in rank)) return false;
      const { value, lo = value, hi = value } = rank;
      return 1 <= lo && lo <= value && value <= hi && hi <= others.length + 1;
    }),
  );
});

test('wider intervals never make a rank more certain', () => {
  const wider = (one: Figure): Figure =>
    'value' in one ? { ...one, lo: (one.lo ?? one.value) - 3, hi: (one.hi ?? one.value) + 3 } : one;
  const width = (rank: Figure): number => ('value' in rank ? (rank.hi ?? 0) - (rank.lo ?? 0) : 0);
  fc.assert(
    fc.property(interval, fc.array(interval, { maxLength: 40 }), (own, others) => {
      return width(rankAmong(wider(own), others.map(wider))) >= width(rankAmong(own, others));
    }),
  );
});
