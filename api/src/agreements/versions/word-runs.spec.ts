import fc from 'fast-check';
import { wordRuns } from './word-runs.ts';

test('what stayed, what went and what came, in the order they are read', () => {
  expect(wordRuns('Parterne mødes en gang om året', 'Parterne mødes to gange om året')).toEqual([
    { kind: 'same', text: 'Parterne mødes ' },
    { kind: 'removed', text: 'en gang ' },
    { kind: 'added', text: 'to gange ' },
    { kind: 'same', text: 'om året' },
  ]);
});

test.each([
  ['', '', []],
  ['', 'ny', [{ kind: 'added', text: 'ny' }]],
  ['væk', '', [{ kind: 'removed', text: 'væk' }]],
  ['samme ord', 'samme ord', [{ kind: 'same', text: 'samme ord' }]],
])('%j → %j', (before, after, runs) => {
  expect(wordRuns(before, after)).toEqual(runs);
});

const text = fc
  .array(fc.constantFrom('plads', 'tilbud', ' ', '\n', 'ø', '  '), { maxLength: 30 })
  .map((parts) => parts.join(''));

test('without what came it is the text before, without what went the text after', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordRuns(before, after);
      const without = (kind: string): string =>
        runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }),
  );
});

test('neighbours are of different kinds, and none is empty', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordRuns(before, after);
      expect(runs.every((run) => run.text !== '')).toBe(true);
      expect(runs.some((run, at) => run.kind === runs[at - 1]?.kind)).toBe(false);
    }),
  );
});

test('texts too long to compare word by word are replaced as a whole', () => {
  const long = (word: string): string => `${word} `.repeat(2500);
  expect(wordRuns(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
