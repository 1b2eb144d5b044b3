import { supplyNetwork } from './supply-network.ts';

test('carries supplies to the pools their groups may use', () => {
  const pools = [
    { places: 4, groups: [0] },
    { places: 3, groups: [0, 1] },
  ];
  const { network, source, sink, flows } = supplyNetwork([6, 2], pools, 0);
  expect(network.maximise(source, sink)).toBe(7);
  const [first, second] = flows();
  expect(first).toEqual([4, 0]);
  expect(second![0]! + second![1]!).toBe(3);
});

test('an undefined supply takes no part', () => {
  const { network, source, sink, flows } = supplyNetwork([undefined, 2], [{ places: 5, groups: [0, 1] }], 0);
  expect(network.maximise(source, sink)).toBe(2);
  expect(flows()).toEqual([[0, 2]]);
});
