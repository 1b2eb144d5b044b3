import fc from 'fast-check';
import { thinned } from './thinned.ts';

const thin = (whole: string, candidates: string, needed: string): string =>
  [...thinned(new Set(whole), [...candidates], (cells) => [...needed].every((cell) => cells.has(cell)))].join(
    '',
  );

test('what is not needed is left out, what is no candidate stays', () => {
  expect(thin('abcdef', 'cdef', 'd')).toBe('abd');
  expect(thin('abcdef', 'cdef', 'af')).toBe('abf');
  expect(thin('abcd', 'abcd', '')).toBe('');
  expect(thin('abcd', 'abcd', 'abcd')).toBe('abcd');
});

test('nothing to leave out leaves everything, without asking', () => {
  const ask = jest.fn(() => true);
  expect(thinned(new Set('ab'), [], ask)).toEqual(new Set('ab'));
  expect(ask).not.toHaveBeenCalled();
});

test('of two that could stand in for each other the first goes', () => {
  const either = (cells: ReadonlySet<string>): boolean => cells.has('a') || cells.has('b');
  expect([...thinned(new Set('abc'), ['a', 'b', 'c'], either)]).toEqual(['b']);
  expect([...thinned(new Set('abc'), ['b', 'a', 'c'], either)]).toEqual(['a']);
});

test('candidates that can all be spared are asked about at once, others by halves', () => {
  const asked: string[] = [];
  thinned(new Set('abcdefgh'), [...'abcdefgh'], (cells) => {
    asked.push([...cells].join(''));
    return cells.has('b');
  });
  expect(asked).toEqual(['', 'efgh', 'cdefgh', 'bcdefgh', 'cdefgh', 'befgh', 'b']);
});

test('no further candidate could be spared alone', () => {
  fc.assert(
    fc.property(fc.subarray([...'abcdefghij']), fc.subarray([...'abcdefghij']), (candidates, needed) => {
      const isEnough = (cells: ReadonlySet<string>): boolean => needed.every((cell) => cells.has(cell));
      const kept = thinned(new Set('abcdefghij'), candidates, isEnough);
      expect(isEnough(kept)).toBe(true);
      expect([...kept].filter((cell) => candidates.includes(cell)).sort()).toEqual(
        candidates.filter((cell) => needed.includes(cell)).sort(),
      );
    }),
    { numRuns: 1000 },
  );
});
