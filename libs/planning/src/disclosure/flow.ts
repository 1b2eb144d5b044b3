import type { Arc, Node } from './network.ts';

/** Flows below this are rounding. */
export const NOISE = 1e-9;

/** Where a flow may go: around one arc, and no more than a limit. */
interface Errand {
  readonly without: Arc;
  readonly limit: number;
}

/** One arc of a path: along it, or against it by taking back what flows. */
interface Step {
  readonly arc: Arc;
  readonly along: boolean;
  readonly before: Node;
}

/**
 * Send flow from one node to another by shortest augmenting paths [edmonds-karp1972] and return how much went;
 * Infinity, with nothing sent, when there is no end to it.
 */
export function send(from: Node, to: Node, { without, limit }: Errand): number {
  let sent = 0;
  while (sent < limit) {
    const path = shortestPath(from, to, without);
    if (!path) return sent;
    const room = path.map(({ arc, along }) => (along ? Infinity : arc.flow));
    const amount = Math.min(limit - sent, ...room);
    if (amount === Infinity) return Infinity;
    for (const { arc, along } of path) arc.flow += along ? amount : -amount;
    sent += amount;
  }
  return sent;
}

function shortestPath(from: Node, to: Node, without: Arc): Step[] | null {
  const steps = new Map<Node, Step | null>([[from, null]]);
  for (const node of steps.keys()) {
    if (node === to) return pathTo(to, steps);
    for (const arc of node.arcs) {
      if (arc === without) continue;
      const along = arc.from === node;
      const next = along ? arc.to : arc.from;
      if (steps.has(next) || !(along ? arc.open : arc.flow > NOISE)) continue;
      steps.set(next, { arc, along, before: node });
    }
  }
  return null;
}

function pathTo(node: Node, steps: ReadonlyMap<Node, Step | null>): Step[] {
  const path: Step[] = [];
  for (let step = steps.get(node); step; step = steps.get(step.before)) path.push(step);
  return path;
}
