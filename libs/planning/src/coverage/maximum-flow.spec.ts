import fc from 'fast-check';
import { connect, FlowNode } from './flow-network.ts';
import { maximumFlow } from './maximum-flow.ts';

type Row = readonly [from: number, to: number, capacity: number];

/** Nodes 0 to 5, the first the source and the last the sink. */
const networkOf = (rows: readonly Row[]) => {
  const nodes = Array.from({ length: 6 }, () => new FlowNode());
  const pipes = rows.map(([from, to, capacity]) => connect(nodes[from]!, nodes[to]!, capacity));
  return { nodes, pipes, source: nodes[0]!, sink: nodes[5]! };
};

test('the textbook network of six nodes carries 23', () => {
  const { source, sink } = networkOf([
    [0, 1, 16],
    [0, 2, 13],
    [1, 3, 12],
    [2, 1, 4],
    [2, 4, 14],
    [3, 2, 9],
    [3, 5, 20],
    [4, 3, 7],
    [4, 5, 4],
  ]);
  expect(maximumFlow(source, sink, 0)).toBe(23);
});

test('a way that was taken first gives way when that lets more through', () => {
  const { source, sink, pipes } = networkOf([
    [0, 1, 1],
    [1, 4, 1],
    [1, 2, 1],
    [0, 3, 1],
    [3, 4, 1],
    [4, 5, 1],
    [2, 5, 1],
  ]);
  expect(maximumFlow(source, sink, 0)).toBe(2);
  expect(pipes.map((pipe) => pipe.flow)).toEqual([1, 0, 1, 1, 1, 1, 1]);
});

test('more can be sent after a pipe is added', () => {
  const { nodes, source, sink, pipes } = networkOf([
    [0, 1, 5],
    [1, 5, 3],
  ]);
  expect(maximumFlow(source, sink, 0)).toBe(3);
  connect(nodes[1]!, sink, 1);
  expect(maximumFlow(source, sink, 0)).toBe(1);
  expect(pipes.map((pipe) => pipe.flow)).toEqual([4, 3]);
});

test('dead ends are not tried again: 30 layers of crossing ways to one narrow exit are quick', () => {
  const [source, exit, sink] = [new FlowNode(), new FlowNode(), new FlowNode()];
  let layer = [source];
  for (let i = 0; i < 30; i++) {
    const next = [new FlowNode(), new FlowNode()];
    for (const from of layer) for (const to of next) connect(from, to, 2);
    layer = next;
  }
  for (const from of layer) connect(from, exit, 2);
  connect(exit, sink, 1);
  expect(maximumFlow(source, sink, 0)).toBe(1);
});

test('nothing flows where there is no way', () => {
  const { source, sink } = networkOf([[5, 0, 7]]);
  expect(maximumFlow(source, sink, 0)).toBe(0);
});

test('openings up to the tolerance are closed, larger ones are not', () => {
  const one = (capacity: number) => networkOf([[0, 5, capacity]]);
  const [closed, open] = [one(0.25), one(0.5)];
  expect(maximumFlow(closed.source, closed.sink, 0.25)).toBe(0);
  expect(maximumFlow(open.source, open.sink, 0.25)).toBe(0.5);
});

test('the largest flow equals the smallest cut, and leaves every node in balance', () => {
  const pipe = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(20));
  fc.assert(
    fc.property(fc.array(pipe, { maxLength: 20 }), (rows) => {
      const { source, sink, pipes } = networkOf(rows);
      const cuts = Array.from({ length: 16 }, (_, middle) => {
        const inside = (node: number): boolean =>
          node === 0 || (node < 5 && ((middle >> (node - 1)) & 1) === 1);
        return rows.reduce(
          (sum, [from, to, capacity]) => sum + (inside(from) && !inside(to) ? capacity : 0),
          0,
        );
      });
      const sent = maximumFlow(source, sink, 0);
      expect(sent).toBe(Math.min(...cuts));
      const surplus = [0, 0, 0, 0, 0, 0];
      rows.forEach(([from, to, capacity], i) => {
        const { flow } = pipes[i]!;
        expect(flow >= 0 && flow <= capacity).toBe(true);
        surplus[from]! -= flow;
        surplus[to]! += flow;
      });
      expect(surplus).toEqual([-sent || 0, 0, 0, 0, 0, sent]);
    }),
    { numRuns: 1000 },
  );
});
