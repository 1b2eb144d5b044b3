import { routeNeeds } from './route-needs.ts';

const pools = [
  { places: 10, groups: [0] },
  { places: 15, groups: [0, 1] },
  { places: 30, groups: [1, 2] },
];

test('names the groups that are short together', () => {
  expect(routeNeeds([30, 12, 7], pools)).toEqual({ complete: false, short: [0], full: [0] });
});

test('nobody is short when every need finds room', () => {
  expect(routeNeeds([20, 12, 7], pools)).toMatchObject({ complete: true, short: [], full: [] });
});

test('a group may be full without being short', () => {
  expect(routeNeeds([25, 12, 7], pools)).toMatchObject({ complete: true, short: [], full: [0] });
});

test('no groups and no pools are complete', () => {
  expect(routeNeeds([], [])).toEqual({ complete: true, short: [], full: [] });
});
