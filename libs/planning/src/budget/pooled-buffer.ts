import { type Figure, figure, mapFigure } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { sumFigures } from '../figures/sum-figures.ts';
import { sum } from '../numerics/sum.ts';
import { budgetCertainty } from './budget-certainty.ts';

/** One municipality's budgets and accounts of the same years, and the budget the buffer is for. */
export interface BufferParty {
  readonly budget: readonly number[];
  readonly accounts: readonly number[];
  readonly nextBudgetDkk: number;
}

/** What the parties must hold apart and together for 80 % certainty. */
export interface PooledBuffer {
  /** Each party's own buffer, in the order given; 0 where its budgets have been high enough. */
  readonly buffers: readonly Figure[];
  readonly aloneDkk: Figure;
  readonly pooledDkk: Figure;
  /** aloneDkk − pooledDkk. */
  readonly savedDkk: Figure;
}

/**
 * Buffer, alone and pooled — the 80 % buffer of `budgetCertainty` on each party's next budget, against the buffer of all
 * as one: deviations of the same year are added before they are measured, so that years which hit all at once stay in
 * the pooled buffer and only what evens out between the parties goes [theil1966] [student1908]. It rests on what
 * budgets and accounts have shown and on no assumed distribution of costs.
 * Unit: DKK; all series of the same years, in one price level.
 * Missing cases: those of the buffer: `too-short` below two years, `zero-base` when a budget is 0; `not-reported`
 * without parties.
 * @throws RangeError as `budgetCertainty`, when a next budget is negative or the parties have not the same years.
 * @example pooledBuffer([
 *   { budget: [100, 100], accounts: [110, 90], nextBudgetDkk: 100 },
 *   { budget: [100, 100], accounts: [90, 110], nextBudgetDkk: 100 },
 * ]).pooledDkk // { value: 0 }
 */
export function pooledBuffer(parties: readonly BufferParty[]): PooledBuffer {
  const [first] = parties;
  const years = first ? first.budget.map((_, year) => year) : [];
  parties.forEach(({ budget, nextBudgetDkk }, i) => {
    requireRange(`nextBudgetDkk of party ${i}`, nextBudgetDkk, NOT_NEGATIVE);
    requireRange(`years of party ${i}`, budget.length, [years.length, years.length]);
  });
  const buffers = parties.map(bufferOf);
  const inYear = (pick: (party: BufferParty) => readonly number[]): number[] =>
    years.map((year) => sum(parties.flatMap((party) => pick(party).slice(year, year + 1))));
  const aloneDkk = sumFigures(buffers).total;
  const pooledDkk = bufferOf({
    budget: inYear(({ budget }) => budget),
    accounts: inYear(({ accounts }) => accounts),
    nextBudgetDkk: sum(parties.map(({ nextBudgetDkk }) => nextBudgetDkk)),
  });
  const savedDkk = sumFigures([aloneDkk, mapFigure(pooledDkk, (amount) => -amount)]).total;
  return { buffers, aloneDkk, pooledDkk, savedDkk };
}

function bufferOf({ budget, accounts, nextBudgetDkk }: BufferParty): Figure {
  const { buffer80 } = budgetCertainty(budget, accounts);
  return 'value' in buffer80 ? figure(Math.max(0, buffer80.value) * nextBudgetDkk) : buffer80;
}
