import type { AnswerParameters } from '../../editions/answer-registry.ts';
import { badParameter } from '../../http/problem.ts';
import type { MainRate } from './main-rates.ts';

/** Years of rates that an answer shows, and the one that they are measured from. */
export interface RateYears {
  readonly from: number;
  readonly to: number;
  readonly baseYear: number;
}

/** First and last year shown: as asked, else all with rates. */
export function rateYears(
  rates: readonly Pick<MainRate, 'year'>[],
  { from, to, base }: AnswerParameters,
): RateYears {
  // Once each: a call takes no more arguments than fit on the stack, and there is a rate for each service and year.
  const known = [...new Set(rates.map(({ year }) => year))];
  const [oldest, newest] = [Math.min(...known), Math.max(...known)];
  const baseYear = Number(base ?? oldest);
  if (!known.includes(baseYear))
    throw badParameter('base', `no rates for ${baseYear}; known: ${oldest} to ${newest}`);
  return { from: Number(from ?? oldest), to: Number(to ?? newest), baseYear };
}
