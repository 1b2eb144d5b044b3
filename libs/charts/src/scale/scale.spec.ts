import fc from 'fast-check';
import { classLimits } from './class-limits.ts';
import { classify } from './classify.ts';
import type { DivergingThresholds, SequentialThresholds } from './colour-class.ts';
import { niceDiverging, niceSequential } from './nice-thresholds.ts';
import { roundLimits } from './round-limits.ts';

const gaps: DivergingThresholds = { kind: 'div-7', limits: [1, 3, 10] };
const rates: SequentialThresholds = { kind: 'seq-5', limits: [80, 90, 95, 100] };
const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const mirrored = (name: string): string =>
  name.replace(/-([mp])/, (_, s: string) => (s === 'm' ? '-p' : '-m'));

describe('classify', () => {
  it.each([
    [-11, 'div-m3'],
    [-10, 'div-m2'],
    [-3, 'div-m1'],
    [-1, 'div-0'],
    [0, 'div-0'],
    [1, 'div-0'],
    [1.5, 'div-p1'],
    [4, 'div-p2'],
    [10.1, 'div-p3'],
  ])('puts %d into %s of the diverging scale', (value, expected) =>
    expect(classify(value, gaps)).toBe(expected),
  );

  it.each([
    [79.9, 'seq-1'],
    [80, 'seq-2'],
    [94, 'seq-3'],
    [95, 'seq-4'],
    [100, 'seq-5'],
  ])('puts %d into %s of the sequential scale', (value, expected) =>
    expect(classify(value, rates)).toBe(expected),
  );

  it('is symmetric about zero on the diverging scale', () => {
    fc.assert(fc.property(finite, (v) => classify(-v, gaps) === mirrored(classify(v, gaps))));
  });

  it('refuses a number that is none', () =>
    expect(() => classify(NaN, gaps)).toThrow('value must be finite, got NaN'));
});

describe('classLimits', () => {
  it('opens the outer classes and closes the inner ones', () => {
    expect(classLimits(rates)).toEqual([
      { colour: 'seq-1', to: 80 },
      { colour: 'seq-2', from: 80, to: 90 },
      { colour: 'seq-3', from: 90, to: 95 },
      { colour: 'seq-4', from: 95, to: 100 },
      { colour: 'seq-5', from: 100 },
    ]);
  });

  it('mirrors the diverging limits', () => {
    expect(classLimits(gaps).map((c) => c.from)).toEqual([undefined, -10, -3, -1, 1, 3, 10]);
    expect(classLimits(gaps).map((c) => c.to)).toEqual([-10, -3, -1, 1, 3, 10, undefined]);
  });
});

describe('nice thresholds', () => {
  it('are the quintiles where these are already round', () => {
    expect(niceSequential([0, 10, 20, 30, 40, 50]).limits).toEqual([10, 20, 30, 40]);
  });

  it('round the tertiles of the magnitudes beyond the neutral zone', () => {
    expect(niceDiverging([-12, -6, -3, 0, 2, 5, 9], 1).limits).toEqual([1, 4, 7]);
  });

  it('rise strictly for whatever is measured', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 40 }), (values) => {
        const rising = (limits: readonly number[]) =>
          limits.every((l, i) => i === 0 || l > (limits[i - 1] as number));
        return rising(niceSequential(values).limits) && rising(niceDiverging(values, 1).limits);
      }),
    );
  });

  it('part equal values by classes of equal width', () => {
    expect(niceSequential([7, 7, 7]).limits).toEqual([8, 9, 10, 11]);
  });

  it('hold for a region without any gap', () =>
    expect(niceDiverging([0, 1, -1], 1).limits).toEqual([1, 2, 5]));

  it('refuse an empty list and a negative neutral zone', () => {
    expect(() => niceSequential([])).toThrow(RangeError);
    expect(() => niceDiverging([1], -1)).toThrow('neutral must be 0 or more, got -1');
  });
});

describe('roundLimits', () => {
  it('takes the coarsest step that keeps the limits apart', () => {
    expect(roundLimits([12.3, 18.9, 31.2], { range: 40, above: 0 })).toEqual([10, 20, 30]);
  });

  it('gives up when two wanted limits are the same', () => {
    expect(roundLimits([3, 3], { range: 10, above: 0 })).toBeUndefined();
  });
});
