import type { Protection } from './protection.ts';
import type { TidyEquation } from './tidy-equation.ts';

/** A cell, with its step when the protected cell goes up by one. */
interface Corner {
  readonly cell: string;
  readonly step: number;
}

/** Cells to hide, and what that costs. */
interface Choice {
  readonly cells: readonly string[];
  readonly cost: number;
}

/**
 * Cheapest rectangle — three cells that with the protected one form the corners of two rows and two columns, so that
 * their counts could go up and down in turn by at least the threshold; none of them is zero [hundepool2012].
 * @returns the cells to hide; none when there is no such rectangle, or only ones that are hidden already.
 */
export function cheapestRectangle(protection: Protection, cell: string): readonly string[] {
  const [row, column, more] = protection.equations(cell);
  if (!row || !column || more) return [];
  const start: Corner = { cell, step: 1 };
  const crossing = crossingOf(protection, column, start);
  let best: Choice = { cells: [], cost: Infinity };
  const price = (...corners: Corner[]): number =>
    corners.reduce((sum, each) => sum + (protection.isHidden(each.cell) ? 0 : protection.cost(each.cell)), 0);
  for (const one of beside(protection, row, start)) {
    if (price(one) > best.cost) continue;
    for (const [opposite, other] of closing(protection, { row, one, crossing })) {
      const corners = [one, opposite, other];
      const open = corners.map((each) => each.cell).filter((each) => !protection.isHidden(each));
      const choice = { cells: open.sort(), cost: price(...corners) };
      if (choice.cells.length === 0 || choice.cost > best.cost || !isBetter(choice, best)) continue;
      if (width(protection, [start, ...corners]) >= protection.rules.threshold) best = choice;
    }
  }
  return best.cells;
}

/** Whether a choice is better than one that costs no less: the first by its keys among equals. */
function isBetter(choice: Choice, best: Choice): boolean {
  return choice.cost < best.cost || choice.cells.join('\n') < best.cells.join('\n');
}

type Crossing = ReadonlyMap<TidyEquation, readonly Corner[]>;

/** Corners in the protected cell's column, by the other rows that they stand in. */
function crossingOf(protection: Protection, column: TidyEquation, start: Corner): Crossing {
  const crossing = new Map<TidyEquation, Corner[]>();
  for (const corner of beside(protection, column, start))
    for (const equation of protection.equations(corner.cell))
      crossing.set(equation, [...(crossing.get(equation) ?? []), corner]);
  crossing.delete(column);
  return crossing;
}

/** Pairs of corners that complete a rectangle with one corner in the protected cell's row. */
function* closing(
  protection: Protection,
  { row, one, crossing }: { row: TidyEquation; one: Corner; crossing: Crossing },
): Generator<[Corner, Corner]> {
  for (const far of protection.equations(one.cell))
    if (far !== row)
      for (const opposite of beside(protection, far, one))
        for (const equation of protection.equations(opposite.cell))
          if (equation !== far)
            for (const other of crossing.get(equation) ?? [])
              if (balances(equation, opposite, other)) yield [opposite, other];
}

/** Cells of an equation that could make up for the step of one of them. */
function beside(protection: Protection, { terms }: TidyEquation, { cell, step }: Corner): Corner[] {
  const moved = Number(terms.get(cell)) * step;
  const usable = [...terms].filter(([other]) => other !== cell && protection.isUsable(other));
  return usable.map(([other, coefficient]) => ({ cell: other, step: -moved / coefficient }));
}

function balances({ terms }: TidyEquation, one: Corner, other: Corner): boolean {
  return Number(terms.get(one.cell)) * one.step + Number(terms.get(other.cell)) * other.step === 0;
}

/** How far the first corner could go up and down with the others. */
function width(protection: Protection, corners: readonly Corner[]): number {
  const room = (sign: number): number => {
    const falling = corners.filter(({ step }) => step * sign < 0);
    return Math.min(...falling.map(({ cell, step }) => protection.amount(cell) / Math.abs(step)));
  };
  return room(1) + room(-1);
}
