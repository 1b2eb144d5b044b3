/** One direction of a pipe; `twin` is the same pipe seen from the other end. */
interface Edge {
  readonly to: number;
  readonly twin: number;
  open: number;
}

/**
 * Flow network — nodes joined by pipes, and the largest flow from one node to another by Dinic's algorithm
 * [dinic1970]. Openings below `tolerance` count as closed, so that rounding never looks like a free place.
 */
export class FlowNetwork {
  readonly #edges: Edge[][];
  readonly #tolerance: number;

  constructor(nodes: number, tolerance: number) {
    this.#edges = Array.from({ length: nodes }, () => []);
    this.#tolerance = tolerance;
  }

  /** Adds a pipe and returns a function that tells how much flows through it. */
  connect(from: number, to: number, capacity: number): () => number {
    const forward = { to, twin: this.#from(to).length, open: capacity };
    const backward = { to: from, twin: this.#from(from).length, open: 0 };
    this.#from(from).push(forward);
    this.#from(to).push(backward);
    return () => backward.open;
  }

  /** Sends as much as possible from source to sink and returns the amount. */
  maximise(source: number, sink: number): number {
    let total = 0;
    for (;;) {
      const levels = this.#levels(source);
      if (levels[sink] === -1) return total;
      const next = this.#edges.map(() => 0);
      for (;;) {
        const sent = this.#push({ node: source, sink, amount: Infinity, levels, next });
        if (sent <= this.#tolerance) break;
        total += sent;
      }
    }
  }

  /** Whether each node can still be reached from `node` through open pipes: the source side of a minimum cut. */
  reachableFrom(node: number): boolean[] {
    return this.#levels(node).map((level) => level >= 0);
  }

  #from(node: number): Edge[] {
    return this.#edges[node] ?? [];
  }

  #levels(source: number): number[] {
    const levels = this.#edges.map(() => -1);
    levels[source] = 0;
    const queue = [source];
    for (let node = queue.shift(); node !== undefined; node = queue.shift())
      for (const edge of this.#from(node))
        if (edge.open > this.#tolerance && levels[edge.to] === -1) {
          levels[edge.to] = (levels[node] ?? 0) + 1;
          queue.push(edge.to);
        }
    return levels;
  }

  #push(path: { node: number; sink: number; amount: number; levels: number[]; next: number[] }): number {
    const { node, sink, amount, levels, next } = path;
    if (node === sink) return amount;
    const edges = this.#from(node);
    for (let i = next[node] ?? 0; i < edges.length; i++) {
      next[node] = i;
      const edge = edges[i];
      if (!edge || edge.open <= this.#tolerance || levels[edge.to] !== (levels[node] ?? 0) + 1) continue;
      const sent = this.#push({ node: edge.to, sink, amount: Math.min(amount, edge.open), levels, next });
      if (sent <= this.#tolerance) continue;
      const twin = this.#from(edge.to)[edge.twin];
      edge.open -= sent;
      if (twin) twin.open += sent;
      return sent;
    }
    next[node] = edges.length;
    return 0;
  }
}
