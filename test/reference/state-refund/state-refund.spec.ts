import { bracketsInForce, stateRefund } from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

describe(`the state refund agrees with: ${cases.citation}`, () => {
  test.each(cases.refunds)('of $costDkk DKK in force on $date, $refundDkk are refunded', (row) => {
    const brackets = bracketsInForce(cases.table, row.date);
    expect('missing' in brackets ? brackets : stateRefund(row.costDkk, brackets)).toBe(row.refundDkk);
  });
});
