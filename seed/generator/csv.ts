export type Cell = string | number;

/** Danish decimal comma, a fixed number of decimals, no thousands separator. */
export const decimal = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',');

/** Semicolons, LF, a final newline. Values are ours and never need quoting; a surprise is refused. */
export function toCsv(header: string, rows: readonly (readonly Cell[])[]): string {
  const columns = header.split(';').length;
  const lines = rows.map((row) => {
    const line = row.join(';');
    if (row.length !== columns || /["\r\n]/.test(line) || line.split(';').length !== columns)
      throw new RangeError(`row: ${line} does not fit the ${columns} columns of ${header}`);
    return line;
  });
  return [header, ...lines].join('\n') + '\n';
}
