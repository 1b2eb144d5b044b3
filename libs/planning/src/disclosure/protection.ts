import type { Knowledge } from './component.ts';
import type { EquationsOf, TidyEquation } from './tidy-equation.ts';

/** What counts as protected, and what may be hidden for it. */
export interface Rules {
  readonly threshold: number;
  /** The least a hidden count can be as readers know. */
  readonly lowest: number;
  /** Cells that stay as they are published. */
  readonly fixed: ReadonlySet<string>;
  /** How unwillingly a cell is hidden for others. */
  readonly cost: (cell: string, count: number) => number;
}

/** Counts while they are being protected: which are hidden so far, and which more may be. */
export class Protection {
  readonly rules: Rules;
  readonly #counts: ReadonlyMap<string, number>;
  readonly #equationsOf: EquationsOf;
  readonly #hidden = new Set<string>();
  /** The hidden cells in the order in which they were. */
  readonly #order: string[] = [];

  constructor(counts: ReadonlyMap<string, number>, equationsOf: EquationsOf, rules: Rules) {
    this.rules = rules;
    this.#counts = counts;
    this.#equationsOf = equationsOf;
  }

  get hidden(): readonly string[] {
    return [...this.#hidden].sort();
  }

  hide(cells: Iterable<string>): void {
    for (const cell of cells)
      if (!this.#hidden.has(cell)) {
        this.#hidden.add(cell);
        this.#order.push(cell);
      }
  }

  /** Returns what takes back all hiding from now on. */
  remember(): () => void {
    const before = this.#order.length;
    return () => {
      for (const cell of this.#order.splice(before)) this.#hidden.delete(cell);
    };
  }

  isHidden(cell: string): boolean {
    return this.#hidden.has(cell);
  }

  /** Whether the count could differ for a reader, now or after hiding more; zeros are always shown. */
  isUsable(cell: string): boolean {
    return this.isHidden(cell) || (this.count(cell) > 0 && !this.rules.fixed.has(cell));
  }

  equations(cell: string): readonly TidyEquation[] {
    return this.#equationsOf(cell);
  }

  /** Cells that are no counts of ours are public. */
  count(cell: string): number {
    return this.#counts.get(cell) ?? 0;
  }

  /** Whether the count is hidden for itself. */
  isSmall(cell: string): boolean {
    const count = this.count(cell);
    return count > 0 && count < this.rules.threshold;
  }

  /** How far the count lies above the least it can be. */
  amount(cell: string): number {
    return this.count(cell) - this.#least(cell);
  }

  cost(cell: string): number {
    return this.rules.cost(cell, this.count(cell));
  }

  /** The cell that costs least to hide, of those that can be and are not; none when there is no such cell. */
  cheapest(cells: Iterable<string>): string[] {
    const open = [...cells].filter((cell) => this.isUsable(cell) && !this.isHidden(cell));
    return this.byCost(open).slice(0, 1);
  }

  /** Cells from the cheapest to the dearest. */
  byCost(cells: readonly string[]): string[] {
    const priced = cells.map((cell) => ({ cell, cost: this.cost(cell) }));
    return priced.sort((a, b) => a.cost - b.cost || (a.cell < b.cell ? -1 : 1)).map(({ cell }) => cell);
  }

  /** What an observer sees to whom these cells alone are hidden. */
  knowledge(isHidden: (cell: string) => boolean): Knowledge {
    return {
      equationsOf: this.#equationsOf,
      isHidden,
      least: (cell) => this.#least(cell),
      rest: (_, hidden) => hidden.reduce((sum, [cell, size]) => sum + size * this.count(cell), 0),
    };
  }

  #least(cell: string): number {
    return Math.min(this.rules.lowest, this.count(cell));
  }
}
