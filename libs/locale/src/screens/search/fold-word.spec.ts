import fc from 'fast-check';
import { foldWord } from './fold-word.ts';

describe('foldWord', () => {
  it.each([
    ['Århus', 'Aarhus'],
    ['Høje-Taastrup', 'HØJE-TÅSTRUP'],
    ['Ærø', 'aeroe'],
    ['Rudersdal', 'rudersdal'],
    ['A\u030arhus', 'Århus'],
    ['café', 'cafe'],
  ])('finds %s as %s', (a, b) => expect(foldWord(a)).toBe(foldWord(b)));

  it('keeps words apart that differ in more than spelling', () =>
    expect(foldWord('bo')).not.toBe(foldWord('bø')));

  it('is the same when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => foldWord(foldWord(word)) === foldWord(word)),
    );
  });
});
