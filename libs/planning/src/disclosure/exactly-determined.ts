import { bridges } from './bridges.ts';
import { type Component, componentsOf, type Unknown } from './component.ts';
import type { CountEquation } from './count-equation.ts';
import { withoutNestedSums } from './nested-sums.ts';
import { networkOf } from './network.ts';
import { reduce } from './reduce.ts';
import { equationsByCell, isSlack, tidyEquations } from './tidy-equation.ts';

/**
 * Exactly determined cells — the hidden cells whose count follows from the published equations, whatever the published
 * counts are: differences of totals, spans of overlapping sums, a lone blank in a row. In a component that is a plain
 * two-way table these are the bridges of its graph [gusfield1988]; elsewhere exact elimination in whole numbers, so
 * that no leak is lost or invented by rounding. Equations known only `within` a distance determine nothing.
 * Unit: keys of cells, in the order of the keys. Missing cases: none; nothing hidden, nothing determined.
 * @throws RangeError when a coefficient or value is not finite, or a `within` is negative.
 * @example exactlyDetermined([totalEquation('all', ['a', 'b']), totalEquation('all', ['a', 'b', 'c'])], ['b', 'c']) // ['b', 'c']
 */
export function exactlyDetermined(equations: readonly CountEquation[], hidden: Iterable<string>): string[] {
  const cells = new Set([...hidden].sort());
  const knowledge = {
    equationsOf: equationsByCell(withoutNestedSums(tidyEquations(equations))),
    isHidden: (cell: string) => cells.has(cell) || isSlack(cell),
    least: () => 0,
    rest: () => 0,
  };
  const components = [...componentsOf(cells, knowledge)];
  return components
    .flatMap(determinedIn)
    .flatMap(({ key }) => (cells.has(key) ? [key] : []))
    .sort();
}

function determinedIn(component: Component): Unknown[] {
  const network = networkOf(component);
  if (network) return bridges(network);
  return reduce(component).bound.flatMap(({ unknown, terms }) => (terms.size === 0 ? [unknown] : []));
}
