import { sum } from '../numerics/sum.ts';

/** 0.02 Erlang is a week of stay in a year: finer than any count of citizens is known. */
const UNITS_PER_ERLANG = 50;

/** Beyond 200 Erlang in all the unit doubles, and again, so that the work stays bounded. */
const MOST_UNITS = 10_000;

/** Loads as whole numbers of a unit, and how many of it make an Erlang. */
export interface LoadUnits {
  readonly units: readonly number[];
  readonly perErlang: number;
}

/** Loads rounded to units of 0.02 Erlang; who has any load has at least one unit, for only no load is free. */
export function loadUnits(loads: readonly number[]): LoadUnits {
  const total = sum(loads);
  let perErlang = UNITS_PER_ERLANG;
  while (total * perErlang > MOST_UNITS) perErlang /= 2;
  return {
    units: loads.map((load) => (load === 0 ? 0 : Math.max(1, Math.round(load * perErlang)))),
    perErlang,
  };
}
