/** base to a whole power by repeated multiplication: unlike Math.pow, the same bits on every machine. */
export function power(base: number, exponent: number): number {
  const factor = exponent < 0 ? 1 / base : base;
  let result = 1;
  for (let step = 0; step < Math.abs(exponent); step += 1) result *= factor;
  return result;
}
