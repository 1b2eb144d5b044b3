/** What an attacker gets who asks for random sums and fits the cells by least squares. */
export interface AttackResult {
  readonly rmse: number;
  readonly shareExactlyRecovered: number;
}

interface Attack {
  readonly cells: number;
  readonly queries: number;
  readonly repeats: number;
  /** The answer that is published for a true sum. */
  readonly answer: (sum: number) => number;
  readonly random: () => number;
}

/** Repeats the attack on random small counts and averages what it finds. */
export function averagingAttack({ cells, queries, repeats, answer, random }: Attack): AttackResult {
  let [squares, exact] = [0, 0];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const truth = Array.from({ length: cells }, () => 1 + Math.floor(random() * 12));
    const asked = Array.from({ length: queries }, () => truth.map((): number => (random() < 0.5 ? 1 : 0)));
    const answers = asked.map((filter) =>
      answer(filter.reduce((sum, isIn, cell) => sum + isIn * truth[cell]!, 0)),
    );
    leastSquares(asked, answers).forEach((estimate, cell) => {
      squares += (estimate - truth[cell]!) ** 2;
      exact += Math.round(estimate) === truth[cell] ? 1 : 0;
    });
  }
  const all = cells * repeats;
  return { rmse: Math.sqrt(squares / all), shareExactlyRecovered: exact / all };
}

/** The normal equations, by elimination with the largest pivot. */
function leastSquares(rows: readonly (readonly number[])[], answers: readonly number[]): number[] {
  const width = rows[0]!.length;
  const system = Array.from({ length: width }, (_, i) => [
    ...Array.from({ length: width }, (_, j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)),
    rows.reduce((sum, row, q) => sum + row[i]! * answers[q]!, 0),
  ]);
  for (let column = 0; column < width; column++) {
    const pivot = system.reduce(
      (best, row, i) => (i > column && Math.abs(row[column]!) > Math.abs(system[best]![column]!) ? i : best),
      column,
    );
    [system[column], system[pivot]] = [system[pivot]!, system[column]!];
    const top = system[column]!;
    system.forEach((row, i) => {
      const factor = i === column ? 0 : row[column]! / top[column]!;
      for (let j = column; factor !== 0 && j <= width; j++) row[j]! -= factor * top[j]!;
    });
  }
  return system.map((row, i) => row[width]! / row[i]!);
}

/** Numbers in [0, 1) that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
