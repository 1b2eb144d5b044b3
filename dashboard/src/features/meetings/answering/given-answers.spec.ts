import fc from 'fast-check';
import { sampleForm } from '../testing/sample-meeting.ts';
import { answersOf, moved, notGiven } from './given-answers.ts';
import { shuffled } from './shuffled.ts';

const { questions } = sampleForm;
const backwards = (numbers: readonly number[]): readonly number[] => [...numbers].reverse();

describe('notGiven', () => {
  it('starts a ranking in an order of chance, and nothing is answered yet', () => {
    const given = notGiven(questions, backwards);
    expect(given['q1']).toEqual({ order: [3, 2, 1], isOrdered: false, levels: {} });
    expect(answersOf(questions, given)).toEqual([]);
  });
});

describe('moved', () => {
  it('moves one option and leaves the others in their order', () => {
    expect(moved([1, 2, 3], 2, 0)).toEqual([3, 1, 2]);
    expect(moved([1, 2, 3], 0, 1)).toEqual([2, 1, 3]);
  });

  it('stays where there is no place to move to', () => {
    expect(moved([1, 2, 3], 0, -1)).toEqual([1, 2, 3]);
    expect(moved([1, 2, 3], 2, 3)).toEqual([1, 2, 3]);
  });
});

describe('answersOf', () => {
  it('sends an order only once it is said to be theirs, and only statements that were answered', () => {
    const given = notGiven(questions, backwards);
    const q2 = { order: [], isOrdered: false, levels: { 2: 'neither' as const } };
    expect(answersOf(questions, { ...given, q2 })).toEqual([
      { question: 'q2', levels: [{ option: 2, level: 'neither' }] },
    ]);
    const q1 = { order: [2, 3, 1], isOrdered: true, levels: {} };
    expect(answersOf(questions, { ...given, q1 })).toEqual([{ question: 'q1', ranking: [2, 3, 1] }]);
  });
});

describe('shuffled', () => {
  it('has the same things, each once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { maxLength: 20 }), (items) => {
        expect([...shuffled(items)].sort()).toEqual([...items].sort());
      }),
    );
  });
});
