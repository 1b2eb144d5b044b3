import fc from 'fast-check';
import { FlowNetwork } from './flow-network.ts';

test('the textbook network of six nodes carries 23', () => {
  const network = new FlowNetwork(6, 0);
  const pipes = [
    [0, 1, 16],
    [0, 2, 13],
    [1, 3, 12],
    [2, 1, 4],
    [2, 4, 14],
    [3, 2, 9],
    [3, 5, 20],
    [4, 3, 7],
    [4, 5, 4],
  ] as const;
  for (const [from, to, capacity] of pipes) network.connect(from, to, capacity);
  expect(network.maximise(0, 5)).toBe(23);
  expect(network.reachableFrom(0)).toEqual([true, true, true, false, true, false]);
});

test('meters tell what flows, and more can be sent after a pipe is added', () => {
  const network = new FlowNetwork(3, 0);
  const first = network.connect(0, 1, 5);
  const second = network.connect(1, 2, 3);
  expect(network.maximise(0, 2)).toBe(3);
  expect([first(), second()]).toEqual([3, 3]);
  network.connect(1, 2, 1);
  expect(network.maximise(0, 2)).toBe(1);
  expect(first()).toBe(4);
});

test('nothing flows where there is no way', () => {
  expect(new FlowNetwork(2, 0).maximise(0, 1)).toBe(0);
});

test('openings below the tolerance are closed', () => {
  const network = new FlowNetwork(2, 1e-6);
  network.connect(0, 1, 1e-7);
  expect(network.maximise(0, 1)).toBe(0);
});

test('the largest flow equals the smallest cut, found by trying every cut', () => {
  const pipe = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(20));
  fc.assert(
    fc.property(fc.array(pipe, { maxLength: 20 }), (pipes) => {
      const network = new FlowNetwork(6, 0);
      for (const [from, to, capacity] of pipes) network.connect(from, to, capacity);
      const cuts = Array.from({ length: 16 }, (_, middle) => {
        const inside = (node: number): boolean =>
          node === 0 || (node < 5 && ((middle >> (node - 1)) & 1) === 1);
        return pipes.reduce(
          (sum, [from, to, capacity]) => sum + (inside(from) && !inside(to) ? capacity : 0),
          0,
        );
      });
      expect(network.maximise(0, 5)).toBe(Math.min(...cuts));
    }),
    { numRuns: 300 },
  );
});
