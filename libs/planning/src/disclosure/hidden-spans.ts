import type { SolveLinearProgramme } from '../numerics/linear-programme.ts';
import { type Component, componentsOf, type Knowledge, type Unknown } from './component.ts';
import { flowSpan, settleFlows } from './flow-range.ts';
import { networkOf } from './network.ts';
import { Programme } from './programme.ts';
import { type Span, wholeSpans } from './span.ts';

/**
 * Smallest and largest amount of each wanted cell: by flows where a component is a network, and there exact for
 * whole counts; by linear programmes elsewhere.
 * @throws RangeError when no counts satisfy the equations.
 */
export function hiddenSpans(
  wanted: ReadonlySet<string>,
  knowledge: Knowledge,
  solve: SolveLinearProgramme,
): [Unknown, Span][] {
  return [...componentsOf(wanted, knowledge)].flatMap((component) =>
    spansOf(component, solve, (unknown) => wanted.has(unknown.key)),
  );
}

function spansOf(
  component: Component,
  solve: SolveLinearProgramme,
  isWanted: (unknown: Unknown) => boolean,
): [Unknown, Span][] {
  const network = networkOf(component);
  if (network) {
    if (!settleFlows(network)) throw contradiction(component);
    return [...network.arcs].flatMap(([unknown, arc]) =>
      isWanted(unknown) ? [[unknown, flowSpan(arc)]] : [],
    );
  }
  const programme = new Programme(component, solve);
  const whole = wholeSpans(component);
  return programme.variables.flatMap((variable) => {
    if (!isWanted(variable.unknown)) return [];
    const span = programme.span(variable);
    if (!span) throw contradiction(component);
    return [[variable.unknown, whole(span)]];
  });
}

function contradiction({ unknowns }: Component): RangeError {
  const [first] = [...unknowns.keys()].sort();
  return new RangeError(
    `equations must allow counts of at least the lowest, got a contradiction around ${first}`,
  );
}
