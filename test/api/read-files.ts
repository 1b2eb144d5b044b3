/** Rows of RFC 4180 text, read without any code of the product. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows[rows.length - 1]?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** A number, or the reason why there is none. */
export type AnyFigure = { readonly value: number } | { readonly missing: string };

/** Whether a part of an answer is a figure. */
export function isFigure(value: unknown): value is AnyFigure {
  return typeof value === 'object' && value !== null && ('value' in value || 'missing' in value);
}
