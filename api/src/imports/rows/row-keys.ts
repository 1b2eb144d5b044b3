/** Keys remembered in one file; beyond it duplicates are left to the store. */
export const keyLimit = 500_000;

/** Natural keys of a file's rows with the row each was first seen on. */
export class RowKeys {
  private readonly firstRows = new Map<string, number>();
  private readonly limit: number;
  unchecked = 0;

  constructor(limit = keyLimit) {
    this.limit = limit;
  }

  /** The row that already had this key; otherwise remembers it. */
  firstRow(key: string, row: number): number | undefined {
    const first = this.firstRows.get(key);
    if (first !== undefined) return first;
    if (this.firstRows.size < this.limit) this.firstRows.set(key, row);
    else this.unchecked += 1;
    return undefined;
  }
}
