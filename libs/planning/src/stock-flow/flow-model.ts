import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { Matrix } from '../numerics/matrix.ts';

/** One kind of support or place that citizens stay in, e.g. foster care. */
export interface FlowState {
  readonly name: string;
  /** Mean length of a stay, in months. */
  readonly meanStayMonths: number;
  /** Of those who leave, the share 0–1 that moves on to each other state; the rest leaves the system. */
  readonly exitShares: Readonly<Record<string, number>>;
  /** New citizens from outside the system, per month. */
  readonly entriesPerMonth: number;
}

/** States, the moves between them, and who is there now. */
export interface StockFlowModel {
  readonly states: readonly FlowState[];
  /** Citizens in each state at the start; left out, the model starts in its steady state. */
  readonly startStock?: Readonly<Record<string, number>>;
}

/** A checked model as numbers: one column per state. */
export interface FlowNumbers {
  readonly names: readonly string[];
  readonly stays: Matrix;
  readonly shares: Matrix;
  readonly entries: Matrix;
  readonly start: Matrix | undefined;
}

/** The shortest stay that the model takes, about seven hours: a stay of 0 has no exit rate. */
export const SHORTEST_STAY_MONTHS = 0.01;

/** Shares that add up to 1 on paper may exceed it by this much in binary. */
export const SHARE_ROUNDING = 1e-9;

/** Checks a model and turns it into numbers. */
export function flowNumbers({ states, startStock }: StockFlowModel): FlowNumbers {
  const names = states.map(({ name }) => name);
  requireNames(names);
  const shares = new Matrix(names.length, names.length);
  states.forEach((state, i) => {
    requireRange(`meanStayMonths of ${state.name}`, state.meanStayMonths, [SHORTEST_STAY_MONTHS, Infinity]);
    requireRange(`entriesPerMonth of ${state.name}`, state.entriesPerMonth, NOT_NEGATIVE);
    fillShares(state, names, (to, share) => shares.set(i, to, share));
  });
  return {
    names,
    stays: Matrix.from([states.map(({ meanStayMonths }) => meanStayMonths)]),
    shares,
    entries: Matrix.from([states.map(({ entriesPerMonth }) => entriesPerMonth)]),
    start: startStock && Matrix.from([valuesByState('startStock', startStock, names)]),
  };
}

/** One number of at least 0 per state, in the order of the states. */
export function valuesByState(
  what: string,
  values: Readonly<Record<string, number>>,
  names: readonly string[],
): number[] {
  for (const name of Object.keys(values)) stateIndex(what, name, names);
  return names.map((name) => {
    const value = values[name] ?? Number.NaN;
    requireRange(`${what} of ${name}`, value, NOT_NEGATIVE);
    return value;
  });
}

/** Where a state stands in the model. */
export function stateIndex(what: string, name: string, names: readonly string[]): number {
  const index = names.indexOf(name);
  if (index < 0) throw new RangeError(`${what} must name one of the states ${names.join(', ')}, got ${name}`);
  return index;
}

function requireNames(names: readonly string[]): void {
  if (names.length === 0) throw new RangeError('states must hold at least one state, got none');
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new RangeError(`states must have different names, got ${twice} twice`);
}

function fillShares(
  { name, exitShares }: FlowState,
  names: readonly string[],
  setShare: (to: number, share: number) => void,
): void {
  for (const [to, share] of Object.entries(exitShares)) {
    if (to === name) throw new RangeError(`exitShares of ${name} must lead to other states, got ${to}`);
    requireRange(`exitShares of ${name} to ${to}`, share, [0, 1]);
    setShare(stateIndex(`exitShares of ${name}`, to, names), share);
  }
  requireShareSum(`exitShares of ${name}`, Object.values(exitShares));
}

/** Of those who leave no more than all can move on. */
export function requireShareSum(what: string, shares: readonly number[]): void {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum > 1 + SHARE_ROUNDING) throw new RangeError(`${what} must add up to at most 1, got ${sum}`);
}
