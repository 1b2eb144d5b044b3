import { vectorEntry } from '../numerics/vector-entry.ts';

/** Shapley value from the costs of all coalitions: what a player adds, averaged over all orders of arrival. */
export function shapleyByEnumeration(costs: Float64Array): number[] {
  const players = Math.log2(costs.length);
  const sizes = new Float64Array(costs.length);
  sizes.forEach((_, coalition) => (sizes[coalition] = vectorEntry(sizes, coalition >> 1) + (coalition & 1)));
  const weights = orderWeights(players);
  return Array.from({ length: players }, (_, player) => {
    const bit = 2 ** player;
    let share = 0;
    for (let others = 0; others < costs.length; others++)
      if ((others & bit) === 0)
        share +=
          vectorEntry(weights, vectorEntry(sizes, others)) *
          (vectorEntry(costs, others | bit) - vectorEntry(costs, others));
    return share;
  });
}

/** Share of all orders in which a given set of s others has arrived just before: s!(n − s − 1)!/n!. */
function orderWeights(players: number): Float64Array {
  let weight = 1 / players;
  return new Float64Array(players).map((_, before) => {
    if (before > 0) weight *= before / (players - before);
    return weight;
  });
}
