import fc from 'fast-check';
import { figure, missing, type MissingReason } from './figure.ts';
import { sumFigures } from './sum-figures.ts';

describe('sumFigures', () => {
  test('adds present parts', () => {
    expect(sumFigures([figure(2), figure(0), figure(-0.5)])).toEqual({
      total: { value: 1.5 },
      missingParts: 0,
    });
  });

  test('one missing part makes the total missing, and all are counted', () => {
    expect(sumFigures([figure(2), missing('not-reported'), missing('too-short')])).toEqual({
      total: { missing: 'not-reported' },
      missingParts: 2,
    });
  });

  test('withheld outranks not-reported', () => {
    expect(sumFigures([missing('not-reported'), missing('withheld')]).total).toEqual({ missing: 'withheld' });
  });

  test('of any two reasons the more serious one is given, in either order', () => {
    const ordered: readonly MissingReason[] = [
      'withheld',
      'not-reported',
      'mixed-price-years',
      'too-short',
      'not-stationary',
      'no-capacity',
      'no-demand',
      'zero-base',
      'not-applicable',
    ];
    for (const [i, serious] of ordered.entries())
      for (const other of ordered.slice(i)) {
        expect(sumFigures([missing(other), missing(serious)]).total).toEqual({ missing: serious });
        expect(sumFigures([missing(serious), missing(other)]).total).toEqual({ missing: serious });
      }
  });

  test('an interval of a part is left out of the sum', () => {
    expect(sumFigures([{ value: 2, lo: 1, hi: 3 }]).total).toEqual({ value: 2 });
  });

  test('a sum too large for a number is refused', () => {
    expect(() => sumFigures([figure(1e308), figure(1e308)])).toThrow(RangeError);
  });

  test('on request the present parts are added, with the number that is missing', () => {
    expect(sumFigures([figure(2), missing('withheld'), figure(3)], { partial: true })).toEqual({
      total: { value: 5 },
      missingParts: 1,
    });
    expect(sumFigures([missing('withheld')], { partial: true })).toEqual({
      total: { missing: 'withheld' },
      missingParts: 1,
    });
  });

  test('what does not apply neither adds nor is missed', () => {
    expect(sumFigures([figure(2), missing('not-applicable')])).toEqual({
      total: { value: 2 },
      missingParts: 0,
    });
    expect(sumFigures([missing('not-applicable')])).toEqual({
      total: { missing: 'not-applicable' },
      missingParts: 0,
    });
  });

  test('no parts were not reported; a single zero is zero', () => {
    expect(sumFigures([])).toEqual({ total: { missing: 'not-reported' }, missingParts: 0 });
    expect(sumFigures([figure(0)])).toEqual({ total: { value: 0 }, missingParts: 0 });
  });

  test('the order of parts never changes the reason', () => {
    const reason = fc.constantFrom<MissingReason>(
      'withheld',
      'not-reported',
      'no-demand',
      'zero-base',
      'not-applicable',
    );
    fc.assert(
      fc.property(fc.array(reason), (reasons) =>
        expect(sumFigures(reasons.map(missing))).toEqual(sumFigures([...reasons].reverse().map(missing))),
      ),
      { numRuns: 1000 },
    );
  });
});
