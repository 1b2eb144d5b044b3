import fc from 'fast-check';
import { figure, missing } from '../figures/figure.ts';
import { neededBuffer } from './needed-buffer.ts';
import { overspendChance } from './overspend-chance.ts';

const chance = (shares: readonly number[]): number => {
  const found = overspendChance(shares.map((value) => figure(value)));
  return 'value' in found ? found.value : NaN;
};

test('deviations around nothing are as likely above as below', () => {
  expect(overspendChance([figure(0.02), figure(-0.02)])).toEqual(figure(0.5));
});

test('two years have a closed form: one degree of freedom is the Cauchy distribution', () => {
  // mean 0.03, s = 0.02·√2/... : deviations 0.01 and 0.05 have s = 0.0283 and s·√1.5 = 0.03464.
  const t = 0.03 / (Math.sqrt(0.0008) * Math.sqrt(1.5));
  expect(chance([0.01, 0.05])).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 12);
});

test('the same deviation every year is certain', () => {
  expect(overspendChance([figure(0.5), figure(0.5)])).toEqual(figure(1));
  expect(overspendChance([figure(-0.5), figure(-0.5)])).toEqual(figure(0));
  expect(overspendChance([figure(0), figure(0)])).toEqual(figure(0));
});

test('one year is too short, none is not reported, and a missing year is missing', () => {
  expect(overspendChance([figure(0.1)])).toEqual(missing('too-short'));
  expect(overspendChance([])).toEqual(missing('not-reported'));
  expect(overspendChance([figure(0.1), missing('zero-base')])).toEqual(missing('zero-base'));
});

test('a budget raised by the 80 % buffer overspends with 20 %', () => {
  const shares = fc.array(
    fc.integer({ min: -200, max: 200 }).map((part) => part / 1000),
    {
      minLength: 2,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(shares, (values) => {
      fc.pre(new Set(values).size > 1);
      const buffer = neededBuffer(
        values.map((value) => figure(value)),
        0.8,
      );
      const raised = values.map((value) => value - ('value' in buffer ? buffer.value : NaN));
      expect(chance(raised)).toBeCloseTo(0.2, 8);
      expect(chance(values) + chance(values.map((value) => -value))).toBeCloseTo(1, 10);
    }),
    { numRuns: 1000 },
  );
});
