/** The weight of the beginning, e^-50, is far below the last digit of a number. */
const FORGOTTEN = 50;

/**
 * Where the Erlang B recursion may begin — the number of places from which, begun with "all refused", it has forgotten
 * its beginning by the time it comes to `reached` places, at most the load. The weight of the beginning is the product
 * of k / load over the m steps in between, about e^(−m δ − m² / 2 reached) with δ = ln(load / reached); solved for m,
 * a million places take at most ten thousand steps.
 * Unit: load in Erlang, places; 0 when there is nothing to leave out.
 */
export function recursionStart(load: number, reached: number): number {
  const delta = Math.log(load / reached);
  const steps = (2 * FORGOTTEN) / (Math.sqrt(delta ** 2 + (2 * FORGOTTEN) / reached) + delta);
  return Math.max(0, Math.floor(reached - steps));
}
