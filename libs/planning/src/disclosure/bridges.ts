import type { Unknown } from './component.ts';
import type { Arc, Network, Node } from './network.ts';

/** A node of a spanning tree, with the arc that it hangs on. */
class Branch {
  readonly depth: number;
  readonly parent: Branch;

  constructor(
    readonly arc: Arc,
    parent?: Branch,
  ) {
    this.parent = parent ?? this;
    this.depth = parent ? parent.depth + 1 : 0;
  }
}

/**
 * Counts that follow from the sums of a network: the bridges of its graph, since along a ring counts could go up and
 * down in turn [gusfield1988]. An arc outside a spanning tree closes a ring with the branches between its ends.
 */
export function bridges({ arcs }: Network): Unknown[] {
  const inRings = new Set<Arc>();
  const tree = new Map<Node, Branch>();
  for (const { from } of [...arcs.values()].slice(0, 1))
    tree.set(from, new Branch({ from, to: from, flow: 0, open: false }));
  for (const [node, branch] of tree)
    for (const arc of node.arcs) {
      if (!arc.open || arc === branch.arc) continue;
      const next = arc.from === node ? arc.to : arc.from;
      const known = tree.get(next);
      if (known) markRing(inRings.add(arc), branch, known);
      else tree.set(next, new Branch(arc, branch));
    }
  return [...arcs].flatMap(([unknown, arc]) => (inRings.has(arc) ? [] : [unknown]));
}

/** Climbs from two branches to where they meet. */
function markRing(inRings: Set<Arc>, one: Branch, other: Branch): void {
  let [low, high] = [one, other];
  while (low !== high) {
    if (low.depth < high.depth) [low, high] = [high, low];
    inRings.add(low.arc);
    low = low.parent;
  }
}
