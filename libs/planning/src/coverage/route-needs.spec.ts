import { routeNeeds as route } from './route-needs.ts';

const routeNeeds = (needs: readonly number[], on: Parameters<typeof route>[1]) =>
  route(
    needs.map((citizens, group) => ({ group, citizens })),
    on,
  );

const pools = [
  { places: 10, groups: [0] },
  { places: 15, groups: [0, 1] },
  { places: 30, groups: [1, 2] },
];

test('names the groups that are short together', () => {
  expect(routeNeeds([30, 12, 7], pools)).toEqual({ complete: false, short: [0], full: [0] });
});

test('nobody is short when every need finds room', () => {
  expect(routeNeeds([20, 12, 7], pools)).toEqual({ complete: true, short: [], full: [] });
});

test('a group may be full without being short', () => {
  expect(routeNeeds([25, 12, 7], pools)).toEqual({ complete: true, short: [], full: [0] });
});

test('no groups and no pools are complete', () => {
  expect(routeNeeds([], [])).toEqual({ complete: true, short: [], full: [] });
});

test('groups keep their names when some take no part', () => {
  expect(route([{ group: 2, citizens: 31 }], pools)).toEqual({ complete: false, short: [2], full: [2] });
});

test('amounts that are rounding beside the whole are not places', () => {
  const one = [{ places: 1e6, groups: [0] }];
  expect(routeNeeds([1e6 + 1e-4], one)).toEqual({ complete: true, short: [], full: [0] });
  expect(routeNeeds([1e6 - 1e-4], one)).toEqual({ complete: true, short: [], full: [0] });
  expect(routeNeeds([1e6 + 1e-2], one)).toEqual({ complete: false, short: [0], full: [0] });
  expect(routeNeeds([1e6 - 1e-2], one)).toEqual({ complete: true, short: [], full: [] });
});

test('places that others may use count in the whole', () => {
  const withOthers = [
    { places: 1e3, groups: [0] },
    { places: 1e6, groups: [] },
  ];
  expect(routeNeeds([1e3 + 1e-4], withOthers).complete).toBe(true);
  expect(routeNeeds([1e3 + 1e-4], withOthers.slice(0, 1)).complete).toBe(false);
});

test('every group may leave one rounding behind', () => {
  const one = [{ places: 1, groups: [0, 1, 2, 3] }];
  expect(routeNeeds([1, 9e-10, 9e-10, 9e-10], one).complete).toBe(true);
});
