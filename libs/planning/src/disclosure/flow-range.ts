import { NOISE, send } from './flow.ts';
import type { Arc, Network } from './network.ts';
import type { Span } from './span.ts';

/** Makes the flows satisfy every sum. False when no counts of at least their least values do. */
export function settleFlows({ missing }: Network): boolean {
  for (const arc of missing) lower(arc, arc.flow);
  return missing.every(({ flow }) => flow <= NOISE);
}

/** Smallest and largest flow of an arc. */
export function flowSpan(arc: Arc): Span {
  const high = raise(arc, Infinity) === Infinity ? Infinity : arc.flow;
  lower(arc, arc.flow);
  return { low: arc.flow, high };
}

/** Whether smallest and largest flow lie as far apart as wanted; quicker than finding them. */
export function flowsApart(arc: Arc, wanted: number): boolean {
  return raise(arc, wanted) >= wanted - NOISE || lower(arc, Math.min(arc.flow, wanted)) >= wanted - NOISE;
}

function raise(arc: Arc, limit: number): number {
  const sent = send(arc.to, arc.from, { without: arc, limit });
  if (sent < Infinity) arc.flow += sent;
  return sent;
}

function lower(arc: Arc, limit: number): number {
  const sent = send(arc.from, arc.to, { without: arc, limit });
  arc.flow -= sent;
  return sent;
}
