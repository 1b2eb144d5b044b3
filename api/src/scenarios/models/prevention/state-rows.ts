import { figure } from '@tilbudsvifte/planning';
import type { ScenarioRow } from '../scenario-result.ts';
import type { ViewResult } from './programme-result.ts';
import type { Programme } from './read-programme.ts';

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Where the system settles without and with the programme, kind by kind and in all, and what that costs a month. */
export function stateRows({ states }: Programme, { found }: ViewResult): readonly ScenarioRow[] {
  const { before, after } = found.steadyState;
  const cost = (stocks: readonly number[], column: number): number =>
    (stocks[column] ?? 0) * (states[column]?.costPerMonth ?? 0);
  const row = (support: string, columns: readonly number[]): ScenarioRow => ({
    support,
    steadyBefore: figure(total(columns.map((column) => before[column] ?? 0))),
    steadyAfter: figure(total(columns.map((column) => after[column] ?? 0))),
    monthlyCostBeforeDkk: figure(total(columns.map((column) => cost(before, column)))),
    monthlyCostAfterDkk: figure(total(columns.map((column) => cost(after, column)))),
  });
  const columns = states.map((_, column) => column);
  return [...states.map(({ name }, column) => row(name, [column])), row('all', columns)];
}
