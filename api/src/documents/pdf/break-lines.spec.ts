import fc from 'fast-check';
import { breakLines } from './break-lines.ts';

const letters = (text: string): number => [...text].length;

describe('breaking lines', () => {
  it.each([
    ['en to tre', 5, ['en to', 'tre']],
    ['en to', 5, ['en to']],
    ['', 5, []],
    ['bo- og dagtilbud', 8, ['bo- og', 'dagtilbu', 'd']],
    ['2020–2026/2027', 6, ['2020–', '2026/', '2027']],
    ['§\u00a0107 her', 5, ['§\u00a0107', 'her']],
    ['æøå', 0, ['æ', 'ø', 'å']],
  ])('breaks %j at %d into %j', (text, width, lines) =>
    expect(breakLines(text, width, letters)).toEqual(lines),
  );

  it('loses no letter, and keeps every line within the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aæ-/. 😀') }),
        fc.integer({ min: 1, max: 20 }),
        (raw, width) => {
          const text = raw.replace(/ +/g, ' ').trim();
          const lines = breakLines(text, width, letters);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) expect(letters(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
