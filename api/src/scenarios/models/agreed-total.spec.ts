import { agreedTotal } from './agreed-total.ts';

const withheld = { missing: 'withheld' } as const;

test.each([
  [{ value: 9 }, [{ value: 4 }, { value: 5 }], { value: 9 }],
  [{ value: 8 }, [{ value: 4 }, { value: 5 }], withheld],
  [{ value: 10 }, [{ value: 4 }, { value: 5 }], withheld],
  [{ value: 7 }, [{ value: 5 }, withheld, withheld], { value: 7 }],
  [{ value: 6 }, [{ value: 5 }, withheld, withheld], withheld],
  [{ missing: 'not-reported' } as const, [{ value: 5 }], { missing: 'not-reported' }],
])('a total of %j of %j is %j', (total, needs, agreed) => {
  expect(agreedTotal(total, needs)).toEqual(agreed);
});
