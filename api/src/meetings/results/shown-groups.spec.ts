import fc from 'fast-check';
import { type GroupCount, shownGroups } from './shown-groups.ts';

const counts = (told: Readonly<Record<string, number>>): GroupCount[] =>
  Object.entries(told).map(([group, answers]) => ({ group, answers }));
const shown = (
  told: Readonly<Record<string, number>>,
  threshold = 5,
  beforehand: readonly string[] = [],
): string => [...shownGroups(counts(told), threshold, new Set(beforehand)).groups].join(' ');

describe('groups that are large enough', () => {
  test('are all shown', () => {
    expect(shown({ a: 5, b: 9, c: 20 })).toBe('a b c');
  });

  test('are shown beside groups without an answer', () => {
    expect(shown({ a: 5, b: 0 })).toBe('a b');
  });
});

describe('a small group', () => {
  test('takes the smallest other with it, so that the total does not tell', () => {
    expect(shown({ a: 3, b: 9, c: 20 })).toBe('c');
  });

  test('needs no other where small ones hide each other', () => {
    expect(shown({ a: 3, b: 2, c: 20 })).toBe('c');
  });

  test('takes another where the small ones together are too few', () => {
    expect(shown({ a: 1, b: 2, c: 20, d: 30 })).toBe('d');
  });

  test('leaves groups without an answer alone: they hide nobody', () => {
    expect(shown({ a: 3, b: 0, c: 20 })).toBe('b');
  });

  test('among equals always takes the same one', () => {
    expect(shown({ z: 3, b: 9, c: 9, d: 30 })).toBe('c d');
    expect(shown({ d: 30, c: 9, b: 9, z: 3 })).toBe('d c');
  });
});

test('too few answers in all show nothing, not even the total', () => {
  expect(shownGroups(counts({ a: 2, b: 2, c: 0 }), 5)).toEqual({ total: false, groups: new Set() });
});

test('no answer at all is no secret', () => {
  expect(shownGroups(counts({ a: 0, b: 0 }), 5)).toEqual({ total: true, groups: new Set(['a', 'b']) });
});

test('what was withheld before stays withheld', () => {
  expect(shown({ a: 8, b: 9, c: 20 }, 5, ['b', 'c'])).toBe('a');
  expect(shown({ a: 8, b: 9, c: 20 }, 5, ['b'])).toBe('c');
});

const told = fc.array(fc.nat({ max: 25 }), { minLength: 1, maxLength: 12 });

test('law: whatever is shown or follows from it by subtraction has no answers or at least the threshold', () => {
  fc.assert(
    fc.property(told, fc.integer({ min: 3, max: 10 }), (answers, threshold) => {
      const all = answers.map((number, at) => ({ group: `g${at}`, answers: number }));
      const { total, groups } = shownGroups(all, threshold);
      const sum = (some: readonly GroupCount[]): number => some.reduce((so, one) => so + one.answers, 0);
      const isSafe = (number: number): boolean => number === 0 || number >= threshold;
      const seen = all.filter(({ group }) => groups.has(group));
      const hidden = all.filter(({ group }) => !groups.has(group));
      expect(seen.every((one) => isSafe(one.answers))).toBe(true);
      if (!total) return expect(seen).toEqual([]);
      expect(isSafe(sum(all))).toBe(true);
      // All else that can be derived: sums of shown groups, with or without the withheld ones as a whole.
      expect(isSafe(sum(hidden))).toBe(true);
      const nobodyAlone = hidden.length === 0 || hidden.filter((one) => one.answers > 0).length > 1;
      expect(nobodyAlone || seen.every((one) => one.answers === 0)).toBe(true);
    }),
  );
});

test('law: a threshold that nobody is below withholds nothing', () => {
  fc.assert(
    fc.property(told, (answers) => {
      const all = answers.map((number, at) => ({ group: `g${at}`, answers: number + 10 }));
      expect(shownGroups(all, 10).groups.size).toBe(all.length);
    }),
  );
});
