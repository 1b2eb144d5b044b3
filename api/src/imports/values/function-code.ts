const dotted = /^(\d)\.(\d{2})\.(\d{2})(?!\d)/;
const leading = /^(\d{4,5})(?!\d)/;

/**
 * Account function code — the digits without dots as Statistics Denmark writes them, from `5.38.50`, `53850`,
 * a label after either, or both codes; main account 0 loses its zero. Other text stays verbatim.
 * @example functionCode('5.28.22 Plejefamilier') // '52822'
 */
export function functionCode(text: string): string {
  const parts = dotted.exec(text);
  if (parts) return `${parts[1]}${parts[2]}${parts[3]}`.replace(/^0/, '');
  return leading.exec(text)?.[1] ?? text;
}
