import { standApart } from './readable-letters.ts';

const frame = { left: 0, right: 400, top: 0, bottom: 200 };
const at = (left: number, top: number, width = 100) => ({
  left,
  right: left + width,
  top,
  bottom: top + 20,
});

describe('standApart', () => {
  it('is content with texts beside and below each other', () => {
    expect(standApart([at(0, 0), at(100, 0), at(0, 20)], frame)).toBe(true);
    // An eighth of a letter's height is shared: lines of one text.
    expect(standApart([at(0, 0), at(0, 18)], frame)).toBe(true);
  });

  it('refuses texts on each other, and texts that reach outside', () => {
    expect(standApart([at(0, 0), at(50, 0)], frame)).toBe(false);
    expect(standApart([at(0, 0), at(20, 5, 20)], frame)).toBe(false);
    expect(standApart([at(350, 0)], frame)).toBe(false);
    expect(standApart([at(0, 190)], frame)).toBe(false);
  });
});
