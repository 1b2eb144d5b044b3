/** A table of numbers in one block, so that loops that run millions of times reuse it and allocate nothing. */
export class Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly #cells: Float64Array;

  /** A matrix of zeros. */
  constructor(rows: number, columns: number) {
    this.rows = rows;
    this.columns = columns;
    this.#cells = new Float64Array(rows * columns);
  }

  /**
   * A matrix from its rows, which are all as long as the first.
   * @example Matrix.from([[1, 2], [3, 4]]).at(1, 0) // 3
   */
  static from(rows: readonly (readonly number[])[]): Matrix {
    const matrix = new Matrix(rows.length, rows[0]?.length ?? 0);
    rows.forEach((row, i) => row.forEach((value, j) => matrix.set(i, j, value)));
    return matrix;
  }

  /** @throws RangeError when the matrix has no such cell. */
  at(row: number, column: number): number {
    const value = this.#cells[row * this.columns + column];
    if (value === undefined)
      throw new RangeError(`cell (${row}, ${column}) is outside ${this.rows} × ${this.columns}`);
    return value;
  }

  set(row: number, column: number, value: number): void {
    this.#cells[row * this.columns + column] = value;
  }

  /** Takes over the cells of a matrix of the same size. */
  copy(from: Matrix): void {
    this.#cells.set(from.#cells);
  }

  fill(value: number): void {
    this.#cells.fill(value);
  }

  row(row: number): number[] {
    return [...this.#cells.subarray(row * this.columns, (row + 1) * this.columns)];
  }

  toRows(): number[][] {
    return Array.from({ length: this.rows }, (_, i) => this.row(i));
  }
}
