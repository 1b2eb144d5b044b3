import { rateYears } from './rate-years.ts';

const rates = [{ year: 2016 }, { year: 2014 }, { year: 2016 }];

test('all years with rates are shown, measured from the first, unless others are asked for', () => {
  expect(rateYears(rates, {})).toEqual({ from: 2014, to: 2016, baseYear: 2014 });
  expect(rateYears(rates, { from: 2015, to: 2015, base: 2016 })).toEqual({
    from: 2015,
    to: 2015,
    baseYear: 2016,
  });
});

test('a year without rates is nothing to measure from', () => {
  expect(() => rateYears(rates, { base: 2015 })).toThrow(expect.objectContaining({ status: 400 }));
});

test('thirty thousand services over twelve years are no more than other rates', () => {
  const many = Array.from({ length: 360_000 }, (_, nth) => ({ year: 2014 + (nth % 12) }));
  expect(rateYears(many, {})).toEqual({ from: 2014, to: 2025, baseYear: 2014 });
});
