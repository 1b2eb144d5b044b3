import type { Component } from './component.ts';

/** Smallest and largest amount that a hidden count may lie above its least value; Infinity when nothing limits it. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** What a linear programme may miss the exact bound by. */
const PROGRAMME_NOISE = 1e-6;

/** Cuts spans down to whole numbers where everything published about a component is whole, and so are persons. */
export function wholeSpans({ sums }: Component): (span: Span) => Span {
  const isWhole = sums.every(
    ({ rest, terms }) =>
      Number.isInteger(rest) && terms.every(({ coefficient }) => Number.isInteger(coefficient)),
  );
  if (!isWhole) return (span) => span;
  return ({ low, high }) => ({
    low: Math.ceil(low - PROGRAMME_NOISE),
    high: Math.floor(high + PROGRAMME_NOISE),
  });
}
