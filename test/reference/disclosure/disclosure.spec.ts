import {
  auditSuppression,
  exactlyDetermined,
  isPresent,
  protectCounts,
  protectTable,
} from '@tilbudsvifte/planning';
import { averagingAttack, seeded } from './averaging-attack.ts';
import cases from './cases.json' with { type: 'json' };
import { published, publishedTable } from './published-table.ts';

const { tolerance } = cases;

describe(`a 5 × 4 table with margins agrees with: ${cases.citation}`, () => {
  const { table, rows, cols, k, primary, oneValidSecondary } = cases.example2d;
  const named = (places: number[][]): string[] => places.map(([i, j]) => `${rows[i!]}/${cols[j!]}`);
  const { counts, equations } = publishedTable(table, rows, cols);
  const small = named(primary);

  test('the small counts are the primary ones', () => {
    expect([...counts].flatMap(([cell, count]) => (count > 0 && count < k ? [cell] : [])).sort()).toEqual(
      small.sort(),
    );
  });

  test('with primary suppression alone all five are recovered exactly', () => {
    expect(exactlyDetermined(equations, small)).toEqual([...cases.example2d.exactlyRecovered].sort());
  });

  const audited = (hidden: string[]) => auditSuppression(equations, hidden, { threshold: k, values: counts });

  test.each(Object.entries(cases.example2d.boundsPrimaryOnly))(
    'with primary suppression alone %s is %j',
    (cell, bounds) => {
      const found = audited(small).cells.find((each) => each.cell === cell)!;
      expect(found.problem).toBe('determined');
      expect(Math.abs(found.lower - bounds[0]!)).toBeLessThanOrEqual(tolerance.bounds);
      expect(Math.abs(found.upper! - bounds[1]!)).toBeLessThanOrEqual(tolerance.bounds);
    },
  );

  const covered = [...small, ...named(oneValidSecondary)];

  test.each(Object.entries(cases.example2d.boundsProtected))(
    'with four more hidden %s is within %j',
    (cell, bounds) => {
      const found = audited(covered).cells.find((each) => each.cell === cell)!;
      expect(found.problem).toBeNull();
      expect(Math.abs(found.lower - bounds[0]!)).toBeLessThanOrEqual(tolerance.bounds);
      expect(Math.abs(found.upper! - bounds[1]!)).toBeLessThanOrEqual(tolerance.bounds);
    },
  );

  test(`the table is safe by the rule: ${cases.example2d.rule}`, () => {
    expect(audited(covered)).toMatchObject({ safe: true, narrowest: 8 });
    expect(audited(covered).cells).toHaveLength(Object.keys(cases.example2d.boundsProtected).length);
    expect(exactlyDetermined(equations, covered)).toEqual([]);
  });

  test('the heuristic finds a safe pattern of four itself', () => {
    const result = protectTable(table, { threshold: k });
    expect(result.primary.map(({ row, column }) => [row, column])).toEqual([...primary].sort());
    expect(result.secondary).toHaveLength(oneValidSecondary.length);
    const hidden = [...result.primary, ...result.secondary].map(
      ({ row, column }) => `${rows[row!]}/${cols[column!]}`,
    );
    expect(audited(hidden).safe).toBe(true);
  });
});

describe('attacks by sums', () => {
  const municipality = (index: number): string => `M${index + 1}`;

  test('differencing: two answers far above the threshold give one municipality away', () => {
    const { values, queries, recovered } = cases.differencing;
    const equations = queries.map(([, members, answer]) =>
      published((members as number[]).map(municipality), answer as number),
    );
    const hidden = [...values.keys()].map(municipality);
    expect(exactlyDetermined(equations, hidden)).toEqual(Object.keys(recovered));
    const audit = auditSuppression(equations, hidden, { threshold: 5 });
    const found = audit.cells.filter(({ problem }) => problem === 'determined');
    expect(found.map(({ cell, lower, upper }) => [cell, lower, upper])).toEqual([
      ['M5', recovered.M5, recovered.M5],
    ]);
  });

  test('span: overlapping sums of two or three give every municipality away', () => {
    const { queries, n, determined } = cases.spanAttack;
    const equations = queries.map((members) => published(members.map(municipality), 0));
    const hidden = Array.from({ length: n }, (_, index) => municipality(index));
    expect(exactlyDetermined(equations, hidden)).toEqual(determined.map(municipality));
  });
});

describe('rounding to 5 with rounded margins', () => {
  const { rounded, rowTotals, colTotals, total, lpBounds, minWidth, narrowed } = cases.round5;
  const { rows, cols } = cases.example2d;
  const { counts, equations } = publishedTable(rounded, rows, cols);
  const roundedCells = [...counts].map(([cell, value]) => published([cell], value, 2));
  const lines = equations.map(({ terms }, i) =>
    published(
      terms.map(({ cell }) => cell),
      [...rowTotals, ...colTotals][i]!,
      2,
    ),
  );
  const audit = auditSuppression(
    [...roundedCells, ...lines, published([...counts.keys()], total, 2)],
    counts.keys(),
    { threshold: 5 },
  );

  test.each(Object.entries(lpBounds))('%s is within %j', (cell, bounds) => {
    const found = audit.cells.find((each) => each.cell === cell)!;
    expect(Math.abs(found.lower - bounds[0]!)).toBeLessThanOrEqual(tolerance.bounds);
    expect(Math.abs(found.upper! - bounds[1]!)).toBeLessThanOrEqual(tolerance.bounds);
  });

  test('the zeros have the narrowest intervals, and the margins narrow no other', () => {
    expect(audit.narrowest).toBeCloseTo(minWidth, 6);
    const alone = auditSuppression(roundedCells, counts.keys(), { threshold: 5 });
    const tighter = audit.cells.filter(({ width }, i) => width! < alone.cells[i]!.width! - tolerance.bounds);
    expect(tighter.map(({ cell }) => cell)).toEqual(narrowed);
  });
});

describe('a realistic table of 29 municipalities and 12 groups', () => {
  const { table, k, ...counted } = cases.example29x12;
  const { counts, equations } = publishedTable(table);
  const small = [...counts].flatMap(([cell, count]) => (count > 0 && count < k ? [cell] : []));
  const audit = auditSuppression(equations, small, { threshold: k, values: counts });

  test('has as many small counts and zeros', () => {
    expect(small).toHaveLength(counted.primary);
    expect([...counts.values()].filter((count) => count === 0)).toHaveLength(counted.zeros);
  });

  test('primary suppression alone leaves two exactly and eleven narrowly known', () => {
    expect(exactlyDetermined(equations, small)).toHaveLength(counted.bridgesPrimaryOnly);
    expect(audit.cells.filter(({ problem }) => problem === 'determined')).toHaveLength(
      counted.exactlyRecoveredPrimaryOnly,
    );
    expect(audit.cells.filter(({ width }) => width! < k)).toHaveLength(counted.narrowPrimaryOnly);
    expect(audit.safe).toBe(false);
  });

  test('four more cells make it clean', () => {
    const result = protectTable(table, { threshold: k });
    expect(result.secondary).toHaveLength(counted.secondaryAdded);
    const hidden = [...result.primary, ...result.secondary].map(({ row, column }) => `${row}/${column}`);
    expect(auditSuppression(equations, hidden, { threshold: k, values: counts }).safe).toBe(true);
    expect(protectCounts(counts, equations, { threshold: k }).hidden).toEqual(hidden.sort());
    for (const [i, row] of result.cells.entries())
      for (const [j, figure] of row.entries()) if (isPresent(figure)) expect(figure.value).toBe(table[i]![j]);
  });

  test('loses about as much as the simulated tables of its kind', () => {
    const persons = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const hiddenPersons = small.reduce((sum, cell) => sum + counts.get(cell)!, 0);
    const { sharePrimary, shareZero, shareOfPersonsInPrimaryCells } = cases.infoLoss29x12;
    expect(Math.abs(small.length / counts.size - sharePrimary)).toBeLessThanOrEqual(
      tolerance.simulatedTables,
    );
    expect(Math.abs(counted.zeros / counts.size - shareZero)).toBeLessThanOrEqual(tolerance.simulatedTables);
    expect(Math.abs(hiddenPersons / persons - shareOfPersonsInPrimaryCells)).toBeLessThanOrEqual(
      tolerance.simulatedTables,
    );
  });
});

describe('why no noise per answer is used instead', () => {
  const table = Object.entries(cases.ptableD2V1).map(([count, noise]) => ({
    count: Number(count),
    noise: Object.entries(noise).map(([change, chance]) => ({ change: Number(change), chance })),
  }));

  test.each(table)(
    'the noise on a count of $count is fair, and never makes it negative',
    ({ count, noise }) => {
      const mean = (of: (change: number) => number): number =>
        noise.reduce((sum, { change, chance }) => sum + of(change) * chance, 0);
      expect(Math.abs(mean(() => 1) - 1)).toBeLessThanOrEqual(tolerance.probabilities);
      expect(Math.abs(mean((change) => change))).toBeLessThanOrEqual(tolerance.probabilities);
      const variance = count === 0 ? 0 : 1;
      expect(Math.abs(mean((change) => change ** 2) - variance)).toBeLessThanOrEqual(tolerance.probabilities);
      expect(Math.min(...noise.map(({ change }) => change)) + count).toBeGreaterThanOrEqual(0);
    },
  );

  const cellKey =
    (random: () => number) =>
    (sum: number): number => {
      const { noise } = table[Math.min(sum, 2)]!;
      let left = random();
      const drawn = noise.sort((a, b) => a.change - b.change).find(({ chance }) => (left -= chance) < 0);
      return sum + (drawn?.change ?? 0);
    };
  const { n, results } = cases.averagingAttackCellKey;

  test.each(results)(
    'cell keys: $queries random filters over 29 municipalities',
    ({ queries, rmse, shareExactlyRecovered }) => {
      const random = seeded(queries);
      const found = averagingAttack({ cells: n, queries, repeats: 20, answer: cellKey(random), random });
      expect(Math.abs(found.shareExactlyRecovered - shareExactlyRecovered)).toBeLessThanOrEqual(
        tolerance.simulatedShare,
      );
      // With as many questions as unknowns the error depends on luck alone, so only its size is compared.
      const factor = queries > n ? 1 + tolerance.simulatedRmse : tolerance.simulatedRmseWithoutSpareQueries;
      expect(found.rmse).toBeLessThanOrEqual(rmse * factor);
      expect(found.rmse).toBeGreaterThanOrEqual(rmse / factor);
    },
  );

  test.each(cases.averagingAttackRound5)(
    'rounding to 5: $queries random filters over 29 municipalities',
    ({ queries, shareExactlyRecovered }) => {
      const random = seeded(queries);
      const found = averagingAttack({
        cells: n,
        queries,
        repeats: 20,
        answer: (sum) => 5 * Math.round(sum / 5),
        random,
      });
      expect(Math.abs(found.shareExactlyRecovered - shareExactlyRecovered)).toBeLessThanOrEqual(
        tolerance.simulatedShare,
      );
    },
  );
});
