import type { EquationsOf, TidyEquation } from './tidy-equation.ts';

/** A hidden count. */
export interface Unknown {
  readonly key: string;
  /** The least it can be as readers know. */
  readonly least: number;
  readonly terms: Term[];
}

/** What a published equation says about hidden counts: Σ coefficient × (count − least) = rest. */
export interface KnownSum {
  readonly terms: Term[];
  readonly rest: number;
}

/** A hidden count in a sum. */
export interface Term {
  readonly unknown: Unknown;
  readonly sum: KnownSum;
  readonly coefficient: number;
}

/** Hidden counts that published equations tie together; nothing outside a component says anything about it. */
export interface Component {
  readonly unknowns: ReadonlyMap<string, Unknown>;
  readonly sums: readonly KnownSum[];
}

/** What an observer sees: which counts are hidden, their least values, and what each equation leaves for hidden ones. */
export interface Knowledge {
  readonly equationsOf: EquationsOf;
  isHidden(cell: string): boolean;
  least(cell: string): number;
  /** The equation's value less its published counts; the hidden ones are named with their coefficients. */
  rest(equation: TidyEquation, hidden: HiddenTerms): number;
}

type HiddenTerms = readonly (readonly [cell: string, coefficient: number])[];

/** The component of a hidden cell. */
export function componentAround(start: string, knowledge: Knowledge): Component {
  const hiddenIn = ({ terms }: TidyEquation): HiddenTerms =>
    [...terms].filter(([cell]) => knowledge.isHidden(cell));
  return componentOf(start, knowledge, hiddenIn);
}

/** The same where the few cells that are hidden are known: wide equations are not searched for them. */
export function componentWithin(hidden: ReadonlySet<string>, start: string, knowledge: Knowledge): Component {
  const members = new Map<TidyEquation, [string, number][]>();
  for (const cell of hidden)
    for (const equation of knowledge.equationsOf(cell)) {
      const member: [string, number] = [cell, equation.terms.get(cell) ?? 0];
      const others = members.get(equation);
      if (others) others.push(member);
      else members.set(equation, [member]);
    }
  // In the order of the keys, as they stand in the equation.
  for (const list of members.values()) list.sort(([a], [b]) => (a < b ? -1 : 1));
  return componentOf(start, knowledge, (equation) => members.get(equation) ?? []);
}

function componentOf(
  start: string,
  { equationsOf, least, rest }: Knowledge,
  hiddenIn: (equation: TidyEquation) => HiddenTerms,
): Component {
  const found = new Map<string, Unknown>();
  const unknownOf = (key: string): Unknown => {
    const unknown = found.get(key) ?? { key, least: least(key), terms: [] };
    found.set(key, unknown);
    return unknown;
  };
  unknownOf(start);
  const sums = new Map<TidyEquation, KnownSum>();
  // A map that grows while it is walked is walked to its end.
  for (const cell of found.keys())
    for (const equation of equationsOf(cell))
      if (!sums.has(equation)) {
        const hidden = hiddenIn(equation);
        sums.set(equation, knownSum(hidden, rest(equation, hidden), unknownOf));
      }
  return { unknowns: found, sums: [...sums.values()] };
}

/** Components of all hidden cells, in the order of the cells. */
export function* componentsOf(hidden: Iterable<string>, knowledge: Knowledge): Generator<Component> {
  const seen = new Set<string>();
  for (const cell of hidden) {
    if (seen.has(cell)) continue;
    const component = componentAround(cell, knowledge);
    for (const key of component.unknowns.keys()) seen.add(key);
    yield component;
  }
}

function knownSum(hidden: HiddenTerms, left: number, unknownOf: (key: string) => Unknown): KnownSum {
  const members = hidden.map(([cell, coefficient]) => ({ unknown: unknownOf(cell), coefficient }));
  const atLeast = members.reduce((total, { unknown, coefficient }) => total + coefficient * unknown.least, 0);
  const sum: KnownSum = { terms: [], rest: left - atLeast };
  for (const { unknown, coefficient } of members) {
    const term = { unknown, sum, coefficient };
    sum.terms.push(term);
    unknown.terms.push(term);
  }
  return sum;
}
