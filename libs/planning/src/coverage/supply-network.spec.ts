import { maximumFlow } from './maximum-flow.ts';
import { supplyNetwork } from './supply-network.ts';

test('carries supplies to the pools their groups may use, each place once', () => {
  const pools = [
    { places: 4, groups: [0] },
    { places: 3, groups: [0, 1] },
  ];
  const supplies = [
    { group: 0, citizens: 6 },
    { group: 1, citizens: 2 },
  ];
  const { source, sink, flows, groups } = supplyNetwork(supplies, pools);
  expect(groups).toMatchObject(supplies);
  expect(maximumFlow(source, sink, 0)).toBe(7);
  expect(flows()).toEqual([
    [4, 0],
    [2, 1],
  ]);
});

test('a group that is left out takes no part', () => {
  const { source, sink, flows } = supplyNetwork([{ group: 1, citizens: 2 }], [{ places: 5, groups: [0, 1] }]);
  expect(maximumFlow(source, sink, 0)).toBe(2);
  expect(flows()).toEqual([[2]]);
});
