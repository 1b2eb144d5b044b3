import fc from 'fast-check';
import { hasCrossed, isBeyond } from './crossing.ts';

const above = { direction: 'above', limit: 0.95 } as const;
const below = { direction: 'below', limit: 0.95 } as const;

describe('hasCrossed', () => {
  it('tells of a figure that goes up through a limit watched from above, and not of one that goes down', () => {
    expect(hasCrossed(above, 0.94, 0.96)).toBe(true);
    expect(hasCrossed(above, 0.96, 0.94)).toBe(false);
  });

  it('tells of a figure that goes down through a limit watched from below, and not of one that goes up', () => {
    expect(hasCrossed(below, 0.96, 0.94)).toBe(true);
    expect(hasCrossed(below, 0.94, 0.96)).toBe(false);
  });

  it('says nothing again while a figure stays beyond', () => {
    expect(hasCrossed(above, 0.96, 0.99)).toBe(false);
    expect(hasCrossed(below, 0.9, 0.8)).toBe(false);
  });

  it('counts the limit itself as not beyond, whichever side is watched', () => {
    expect(isBeyond(above, 0.95)).toBe(false);
    expect(isBeyond(below, 0.95)).toBe(false);
    expect(hasCrossed(above, 0.95, 0.951)).toBe(true);
  });

  it('tells of the first number there is when it is beyond', () => {
    expect(hasCrossed(above, null, 0.96)).toBe(true);
    expect(hasCrossed(above, null, 0.94)).toBe(false);
  });

  it('tells of no change without one, and of the way there or the way back, never of both', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.constantFrom('above', 'below'), number, number, number, (direction, limit, a, b) => {
        const threshold = { direction, limit };
        expect(hasCrossed(threshold, a, a)).toBe(false);
        expect(hasCrossed(threshold, a, b) && hasCrossed(threshold, b, a)).toBe(false);
      }),
    );
  });
});
