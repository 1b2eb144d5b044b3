import { figure, missing } from '@tilbudsvifte/planning';
import { futureNeedRows } from './future-need-rows.ts';

const total = {
  baseYear: 2025,
  year: 2030,
  area: { now: figure(2250), need: { value: 2390, lo: 2310, hi: 2480 }, groups: 17, of: 17 },
  municipalities: new Map([['0169', { now: figure(80), need: missing('withheld') }]]),
};

test('need now and then, of the municipality and of the area, each in its year', () => {
  expect(futureNeedRows(total, '0169')).toMatchObject([
    { indicator: 'need-total', period: '2025', own: { value: 80 }, area: { value: 2250 } },
    {
      indicator: 'need-forecast',
      period: '2030',
      own: { missing: 'withheld' },
      area: { lo: 2310, hi: 2480 },
    },
  ]);
});

test('a municipality outside the area has not reported there', () => {
  expect(futureNeedRows(total, '0400').map(({ own }) => own)).toEqual([
    { missing: 'not-reported' },
    { missing: 'not-reported' },
  ]);
});
