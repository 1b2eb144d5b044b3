import { connect, FlowNode, stepsFrom } from './flow-network.ts';

test('a pipe opens forwards by what is left of it, backwards by what flows', () => {
  const [from, to] = [new FlowNode(), new FlowNode()];
  const pipe = connect(from, to, 5);
  expect([pipe.flow, pipe.openFrom(from), pipe.openFrom(to)]).toEqual([0, 5, 0]);
  pipe.send(from, 3);
  expect([pipe.flow, pipe.openFrom(from), pipe.openFrom(to)]).toEqual([3, 2, 3]);
  pipe.send(to, 1);
  expect([pipe.flow, pipe.openFrom(from), pipe.openFrom(to)]).toEqual([2, 3, 2]);
});

test('both ends know their pipe, and it knows them', () => {
  const [from, to] = [new FlowNode(), new FlowNode()];
  const pipe = connect(from, to, 5);
  expect([from.pipes, to.pipes]).toEqual([[pipe], [pipe]]);
  expect(pipe.otherEnd(from)).toBe(to);
  expect(pipe.otherEnd(to)).toBe(from);
});

test('steps count the pipes on the shortest open way, and closed pipes lead nowhere', () => {
  const [a, b, c, d, e] = Array.from({ length: 5 }, () => new FlowNode()) as [
    FlowNode,
    FlowNode,
    FlowNode,
    FlowNode,
    FlowNode,
  ];
  connect(a, b, 1);
  connect(b, c, 1);
  connect(a, c, 1);
  connect(c, d, 1);
  connect(d, e, 0.1);
  connect(e, a, 1);
  expect([...stepsFrom(a, 0.1)]).toEqual([
    [a, 0],
    [b, 1],
    [c, 1],
    [d, 2],
  ]);
});
