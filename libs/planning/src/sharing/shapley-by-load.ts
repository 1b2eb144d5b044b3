import { gaussLegendre } from '../numerics/gauss-legendre.ts';
import { vectorEntry } from '../numerics/vector-entry.ts';

/**
 * Shapley value of a game whose costs depend on the coalition's load alone, in whole units: Owen's integral over the
 * chance t that each of the others has arrived. The distribution of their load is one convolution per point, and
 * taking one party out again undoes a step of it; the integrand is a polynomial in t, so the quadrature is exact.
 */
export function shapleyByLoad(units: readonly number[], costs: Float64Array): number[] {
  const present = units.filter((size) => size > 0);
  const shares = new Map([...new Set(present)].map((size) => [size, 0]));
  for (const { node: chance, weight } of gaussLegendre(Math.ceil(present.length / 2) + 1)) {
    const everyone = loadDistribution(present, chance, costs.length);
    for (const [size, share] of shares) {
      const others = withoutOne(everyone, size, chance);
      shares.set(size, share + weight * expectedIncrease(others, size, costs));
    }
  }
  return units.map((size) => shares.get(size) ?? 0);
}

/** Chance of every total load when each party is present with the given chance. */
function loadDistribution(units: readonly number[], chance: number, length: number): Float64Array {
  const total = new Float64Array(length);
  total[0] = 1;
  for (const size of units) {
    for (let load = length - 1; load >= size; load--)
      total[load] = (1 - chance) * vectorEntry(total, load) + chance * vectorEntry(total, load - size);
    for (let load = 0; load < size; load++) total[load] = (1 - chance) * vectorEntry(total, load);
  }
  return total;
}

/** The distribution before one party was added, solved from the end from which errors shrink. */
function withoutOne(total: Float64Array, size: number, chance: number): Float64Array {
  const others = new Float64Array(total.length);
  if (chance < 0.5)
    for (let load = 0; load < total.length - size; load++) {
      const arrived = load < size ? 0 : chance * vectorEntry(others, load - size);
      others[load] = (vectorEntry(total, load) - arrived) / (1 - chance);
    }
  else
    for (let load = total.length - 1 - size; load >= 0; load--)
      others[load] =
        (vectorEntry(total, load + size) - (1 - chance) * vectorEntry(others, load + size)) / chance;
  return others;
}

function expectedIncrease(others: Float64Array, size: number, costs: Float64Array): number {
  let expected = 0;
  for (let load = 0; load < costs.length - size; load++)
    expected += vectorEntry(others, load) * (vectorEntry(costs, load + size) - vectorEntry(costs, load));
  return expected;
}
