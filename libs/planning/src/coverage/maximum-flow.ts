import { type FlowNode, stepsFrom } from './flow-network.ts';

/**
 * Maximum flow — sends as much more as possible from source to sink and returns the amount, by Dinic's algorithm
 * [dinic1970]: along shortest ways only, until none is open. Openings up to `tolerance` count as closed, so that
 * rounding never looks like a free place.
 */
export function maximumFlow(source: FlowNode, sink: FlowNode, tolerance: number): number {
  let total = 0;
  for (;;) {
    const steps = stepsFrom(source, tolerance);
    if (!steps.has(sink)) return total;
    const push = (node: FlowNode, step: number, amount: number): number => {
      if (node === sink) return amount;
      let sent = 0;
      for (const pipe of node.pipes) {
        const next = pipe.otherEnd(node);
        const room = Math.min(amount - sent, pipe.openFrom(node));
        if (room <= tolerance || steps.get(next) !== step + 1) continue;
        const passed = push(next, step + 1, room);
        pipe.send(node, passed);
        sent += passed;
      }
      // A dead end need not be tried again from another side.
      if (sent === 0) steps.delete(node);
      return sent;
    };
    total += push(source, 0, Infinity);
  }
}
