import { loadUnits } from './load-units.ts';

test('loads in units of 0.02 Erlang, and no load but 0 is nothing', () => {
  expect(loadUnits([0.4, 0, 0.001, 0.031, 1])).toEqual({ units: [20, 0, 1, 2, 50], perErlang: 50 });
});

test('above 200 Erlang in all the unit doubles until there are 10,000', () => {
  expect(loadUnits([100, 100]).perErlang).toBe(50);
  expect(loadUnits([100, 100.01])).toEqual({ units: [2500, 2500], perErlang: 25 });
  expect(loadUnits([1600]).perErlang).toBe(6.25);
});
