/**
 * Smallest whole number that suffices — for a condition that, once met, stays met as the number grows: doubling finds
 * a number that is enough, halving the smallest one. The caller knows that some number is enough.
 * @example smallestWhole((n) => n * n >= 50) // 8
 */
export function smallestWhole(suffices: (whole: number) => boolean): number {
  if (suffices(0)) return 0;
  let [tooFew, enough] = [0, 1];
  while (!suffices(enough)) [tooFew, enough] = [enough, 2 * enough];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (suffices(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
