/** A row of the table: what, `[ours, the limit's]`, their unit, and how many times the limit. */
export function compared(what, [product, limit], unit) {
  const short = (number) => Number(number.toPrecision(number >= 100 ? 4 : 3));
  const ratio = Number((product / limit).toPrecision(3));
  return { what, product: short(product), limit: short(limit), ratio, unit };
}
