import fc from 'fast-check';
import { type LinearConstraint, type LinearResult, solveLinearProgramme } from './linear-programme.ts';

const row = (relation: LinearConstraint['relation'], bound: number, ...coefficients: number[]) => ({
  relation,
  bound,
  coefficients,
});

function expectBest(found: LinearResult, value: number, solution: readonly number[]): void {
  if (found.status !== 'optimal') throw new Error(found.status);
  expect(found.value).toBeCloseTo(value, 9);
  expect(found.solution).toHaveLength(solution.length);
  solution.forEach((amount, i) => expect(found.solution[i]).toBeCloseTo(amount, 9));
}

test('two products in three workshops: 2 and 6 earn 36', () => {
  expect(
    solveLinearProgramme({
      objective: [3, 5],
      sense: 'maximise',
      constraints: [row('<=', 4, 1, 0), row('<=', 12, 0, 2), row('<=', 18, 3, 2)],
    }),
  ).toEqual({ status: 'optimal', value: 36, solution: [2, 6] });
});

test('the cheapest mix that reaches two requirements', () => {
  // 0.6 x + 0.35 y with 5x + 7y >= 8, 4x + 2y >= 15, 2x + y >= 3: the corner x = 3.75, y = 0.
  expectBest(
    solveLinearProgramme({
      objective: [0.6, 0.35],
      sense: 'minimise',
      constraints: [row('>=', 8, 5, 7), row('>=', 15, 4, 2), row('>=', 3, 2, 1)],
    }),
    2.25,
    [3.75, 0],
  );
});

test('an equation, also when it is repeated or turned around', () => {
  const best = solveLinearProgramme({
    objective: [1, 1],
    sense: 'minimise',
    constraints: [row('=', 5, 1, 2), row('=', 10, 2, 4), row('=', -5, -1, -2), row('>=', 1, 1, 0)],
  });
  expectBest(best, 3, [1, 2]);
});

test('a free variable may be negative, the others not', () => {
  const constraints = [row('>=', -7, 1, 1), row('<=', 3, 0, 1)];
  expectBest(
    solveLinearProgramme({ objective: [1, 0], sense: 'minimise', constraints, free: [true, false] }),
    -10,
    [-10, 3],
  );
  expectBest(solveLinearProgramme({ objective: [1, 0], sense: 'minimise', constraints }), 0, [0, 0]);
  expectBest(
    solveLinearProgramme({ objective: [1, 0], sense: 'minimise', constraints, free: [] }),
    0,
    [0, 0],
  );
});

test('a free variable between two bounds is found from either side', () => {
  const constraints = [row('<=', 4, 1), row('>=', -2, 1)];
  expectBest(solveLinearProgramme({ objective: [1], sense: 'maximise', constraints, free: [true] }), 4, [4]);
  expectBest(
    solveLinearProgramme({ objective: [1], sense: 'minimise', constraints, free: [true] }),
    -2,
    [-2],
  );
});

test('contradictions are infeasible', () => {
  const solve = (...constraints: LinearConstraint[]) =>
    solveLinearProgramme({ objective: [1, 1], sense: 'maximise', constraints });
  expect(solve(row('<=', -1, 1, 1))).toEqual({ status: 'infeasible' });
  expect(solve(row('=', 1, 1, 1), row('=', 2, 1, 1))).toEqual({ status: 'infeasible' });
  expect(solve(row('=', 1, 0, 0))).toEqual({ status: 'infeasible' });
  expect(solve(row('>=', 1.000001, 1, 1), row('<=', 1, 1, 1))).toEqual({ status: 'infeasible' });
});

test('a goal without end is unbounded', () => {
  const constraints = [row('>=', 1, 1, -1)];
  expect(solveLinearProgramme({ objective: [1, 0], sense: 'maximise', constraints })).toEqual({
    status: 'unbounded',
  });
  expect(solveLinearProgramme({ objective: [-1], sense: 'maximise', constraints: [], free: [true] })).toEqual(
    {
      status: 'unbounded',
    },
  );
});

test('nothing to decide is worth nothing', () => {
  const nothing = { objective: [], sense: 'minimise', constraints: [] } as const;
  expect(solveLinearProgramme(nothing)).toEqual({ status: 'optimal', value: 0, solution: [] });
  expect(solveLinearProgramme({ ...nothing, objective: [0, 2] })).toEqual({
    status: 'optimal',
    value: 0,
    solution: [0, 0],
  });
});

test('the example on which the steepest column alone cycles for ever (Beale 1955)', () => {
  const best = solveLinearProgramme({
    objective: [-0.75, 150, -0.02, 6],
    sense: 'minimise',
    constraints: [
      row('<=', 0, 0.25, -60, -0.04, 9),
      row('<=', 0, 0.5, -90, -0.02, 3),
      row('<=', 1, 0, 0, 1, 0),
    ],
  });
  expectBest(best, -0.05, [0.04, 0, 1, 0]);
});

test('kroner by the million beside shares', () => {
  const best = solveLinearProgramme({
    objective: [2e7, 1e3],
    sense: 'maximise',
    constraints: [row('<=', 3e8, 1e7, 1e7), row('<=', 2e-3, 1e-3, 0)],
  });
  expectBest(best, 40_028_000, [2, 28]);
});

const small = fc.integer({ min: -4, max: 4 });
const programme = fc.integer({ min: 1, max: 5 }).chain((variables) =>
  fc.record({
    objective: fc.array(small, { minLength: variables, maxLength: variables }),
    rows: fc.array(
      fc.record({
        coefficients: fc.array(small, { minLength: variables, maxLength: variables }),
        bound: fc.integer({ min: -3, max: 6 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  }),
);

test('the goal and its dual agree, and the solution keeps every constraint', () => {
  const seen = { optimal: 0, infeasible: 0, unbounded: 0 };
  fc.assert(
    fc.property(programme, ({ objective, rows }) => {
      const primal = solveLinearProgramme({
        objective,
        sense: 'maximise',
        constraints: rows.map(({ coefficients, bound }) => row('<=', bound, ...coefficients)),
      });
      const dual = solveLinearProgramme({
        objective: rows.map(({ bound }) => bound),
        sense: 'minimise',
        constraints: objective.map((goal, j) => row('>=', goal, ...rows.map((r) => r.coefficients[j]!))),
      });
      seen[primal.status] += 1;
      if (primal.status !== 'optimal') {
        const dualOf = { unbounded: ['infeasible'], infeasible: ['infeasible', 'unbounded'] };
        return expect(dualOf[primal.status]).toContain(dual.status);
      }
      if (dual.status !== 'optimal') throw new Error(dual.status);
      expect(primal.value).toBeCloseTo(dual.value, 8);
      for (const amount of primal.solution) expect(amount).toBeGreaterThanOrEqual(0);
      for (const { coefficients, bound } of rows) {
        const used = coefficients.reduce((sum, c, j) => sum + c * primal.solution[j]!, 0);
        expect(used).toBeLessThanOrEqual(bound + 1e-8);
      }
    }),
    { numRuns: 1000 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
});

test.each([
  [{ constraints: [row('<=', 1, 1)] }, 'constraints[0].coefficients must have 2 values, got 1'],
  [{ objective: [1, Number.NaN] }, 'objective[1] must be a finite number, got NaN'],
  [{ constraints: [row('<=', 1, 1, Infinity)] }, 'constraints[0].coefficients[1] must be'],
  [{ constraints: [row('<=', Number.NaN, 1, 1)] }, 'constraints[0].bound must be'],
  [{ free: [true] }, 'free must have 2 values, got 1'],
])('%j is refused', (wrong, message) => {
  const right = { objective: [1, 2], sense: 'minimise', constraints: [] } as const;
  expect(() => solveLinearProgramme({ ...right, ...wrong })).toThrow(RangeError);
  expect(() => solveLinearProgramme({ ...right, ...wrong })).toThrow(message);
});
