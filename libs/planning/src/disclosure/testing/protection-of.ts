import type { CountEquation } from '../count-equation.ts';
import { Protection } from '../protection.ts';
import { equationsByCell, tidyEquations } from '../tidy-equation.ts';
import { cellsOf, margins } from './sample-tables.ts';

/** Counts under protection, of which some are hidden and some cannot be. */
export function protectionOf(
  counts: ReadonlyMap<string, number>,
  equations: readonly CountEquation[],
  { hidden = [], fixed = [] }: { hidden?: readonly string[]; fixed?: readonly string[] },
): Protection {
  const cost = (_: string, count: number): number => count;
  const rules = { threshold: 5, lowest: 0, fixed: new Set(fixed), cost };
  const protection = new Protection(counts, equationsByCell(tidyEquations(equations)), rules);
  protection.hide(hidden);
  return protection;
}

/** A two-way table whose margins are published. */
export function tableProtection(
  table: readonly (readonly number[])[],
  hidden: readonly string[],
  fixed: readonly string[] = [],
): Protection {
  return protectionOf(cellsOf(table), margins(table), { hidden, fixed });
}
