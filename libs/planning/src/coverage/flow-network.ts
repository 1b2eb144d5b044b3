/** A point of a network, with the pipes that end in it. */
export class FlowNode {
  readonly pipes: Pipe[] = [];
}

/** A pipe between two nodes: forwards up to its capacity, backwards as far as what flows forwards can be taken back. */
class Pipe {
  readonly #from: FlowNode;
  readonly #to: FlowNode;
  readonly #capacity: number;
  #flow = 0;

  constructor(from: FlowNode, to: FlowNode, capacity: number) {
    this.#from = from;
    this.#to = to;
    this.#capacity = capacity;
  }

  /** How much flows through the pipe. */
  get flow(): number {
    return this.#flow;
  }

  otherEnd(end: FlowNode): FlowNode {
    return end === this.#from ? this.#to : this.#from;
  }

  /** How much more could flow away from one end. */
  openFrom(end: FlowNode): number {
    return end === this.#from ? this.#capacity - this.#flow : this.#flow;
  }

  send(end: FlowNode, amount: number): void {
    this.#flow += end === this.#from ? amount : -amount;
  }
}

/** Lays a pipe between two nodes. */
export function connect(from: FlowNode, to: FlowNode, capacity: number): Pipe {
  const pipe = new Pipe(from, to, capacity);
  from.pipes.push(pipe);
  to.pipes.push(pipe);
  return pipe;
}

/** The steps from a source to every node that it reaches through open pipes. */
export function stepsFrom(source: FlowNode, tolerance: number): Map<FlowNode, number> {
  const steps = new Map([[source, 0]]);
  for (const [node, step] of steps)
    for (const pipe of node.pipes) {
      const next = pipe.otherEnd(node);
      if (pipe.openFrom(node) > tolerance && !steps.has(next)) steps.set(next, step + 1);
    }
  return steps;
}
