import type { Component, KnownSum, Unknown } from './component.ts';

/** A sum, or the ground: everything outside the component. */
export interface Node {
  readonly arcs: Arc[];
}

/** A hidden count as a flow from one node to another; `flow` is what it has above its least. */
export interface Arc {
  readonly from: Node;
  readonly to: Node;
  flow: number;
  /** Whether the flow may grow. */
  readonly open: boolean;
}

/** A component in which every count stands in at most two sums, so that its bounds are flows. */
export interface Network {
  readonly arcs: ReadonlyMap<Unknown, Arc>;
  /** What must stop flowing from and to the ground before the sums hold. */
  readonly missing: readonly Arc[];
}

/**
 * Network of a component — a two-way table is one: rows on one side, columns on the other, the cells between them.
 * Null when a count stands in more than two sums, weighs anything but one, or the sums cannot be turned so that each
 * count leaves one of them and enters the other.
 */
export function networkOf({ unknowns, sums }: Component): Network | null {
  const signs = orientation(sums);
  if (!signs) return null;
  const ground: Node = { arcs: [] };
  const ends = new Map<Unknown, { from: Node; to: Node }>();
  const missing: Arc[] = [];
  for (const [sum, sign] of signs) {
    const node: Node = { arcs: [] };
    const inflow = sum.rest * sign;
    const [from, to] = inflow > 0 ? [ground, node] : [node, ground];
    missing.push(connect({ from, to, flow: Math.abs(inflow), open: false }));
    for (const { unknown, coefficient } of sum.terms) {
      const known = ends.get(unknown) ?? { from: ground, to: ground };
      ends.set(unknown, { ...known, [coefficient === sign ? 'to' : 'from']: node });
    }
  }
  const arcs = new Map<Unknown, Arc>();
  for (const unknown of unknowns.values()) {
    const { from, to } = ends.get(unknown) ?? { from: ground, to: ground };
    arcs.set(unknown, connect({ from, to, flow: 0, open: true }));
  }
  return { arcs, missing };
}

function connect(arc: Arc): Arc {
  arc.from.arcs.push(arc);
  if (arc.to !== arc.from) arc.to.arcs.push(arc);
  return arc;
}

/** Which sums to turn, as +1 and −1, so that each count weighs +1 in one of its two sums and −1 in the other. */
function orientation(sums: readonly KnownSum[]): Map<KnownSum, number> | null {
  const signs = new Map<KnownSum, number>(sums.slice(0, 1).map((sum) => [sum, 1]));
  // A map that grows while it is walked is walked to its end.
  for (const [sum, sign] of signs) {
    for (const term of sum.terms) {
      const others = term.unknown.terms.filter((other) => other !== term);
      if (others.length > 1 || Math.abs(term.coefficient) !== 1) return null;
      for (const other of others) {
        const wanted = -sign * term.coefficient * other.coefficient;
        if ((signs.get(other.sum) ?? wanted) !== wanted) return null;
        signs.set(other.sum, wanted);
      }
    }
  }
  return signs;
}
