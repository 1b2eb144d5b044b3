import { at } from '../numerics/at.ts';
import { sum } from '../numerics/sum.ts';
import { vectorEntry } from '../numerics/vector-entry.ts';

/**
 * For every total load that a group of parties can have, the group that pays most: a 0–1 knapsack over the parties
 * [bellman1957]. Where the cost depends on the load alone, no other group of that load has more to complain of.
 */
export function dearestGroups(units: readonly number[], allocation: readonly number[]): number[][] {
  const paid = new Float64Array(sum(units) + 1).fill(-Infinity);
  paid[0] = 0;
  const joined = units.map((size, party) => addParty(paid, size, at(allocation, party)));
  const reachable = [...paid.keys()].filter((load) => vectorEntry(paid, load) > -Infinity);
  return reachable.map((load) => membersAt(load, units, joined));
}

/** Lets the party join where that raises what the group of a load pays; tells at which loads it did. */
function addParty(paid: Float64Array, size: number, share: number): Uint8Array {
  const joins = new Uint8Array(paid.length);
  for (let load = paid.length - 1; load >= size; load--) {
    const withParty = vectorEntry(paid, load - size) + share;
    if (withParty <= vectorEntry(paid, load)) continue;
    paid[load] = withParty;
    joins[load] = 1;
  }
  return joins;
}

function membersAt(load: number, units: readonly number[], joined: readonly Uint8Array[]): number[] {
  let left = load;
  return [...units.keys()]
    .reverse()
    .filter((party) => {
      const joins = at(at(joined, party), left) === 1;
      if (joins) left -= at(units, party);
      return joins;
    })
    .reverse();
}
