import {
  coreViolations,
  type CostGame,
  type Figure,
  nucleolus,
  placesForRefusal,
  placesForRefusalContinuous,
  separableCostsRemainingBenefits,
  shapley,
  shareCosts,
} from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const { absolute, published } = cases.tolerance;

function expectShares(found: readonly number[], expected: readonly number[], tolerance = absolute): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((share, i) => expect(Math.abs(found[i]! - share)).toBeLessThanOrEqual(tolerance));
}

/** All groups of players: the single ones, the pairs, … as the published tables list them. */
function groupsBySize(players: number): number[][] {
  const groups = Array.from({ length: 2 ** players - 1 }, (_, i) =>
    Array.from({ length: players }, (_, player) => player).filter((player) => ((i + 1) >> player) & 1),
  );
  return groups.sort(bySizeThenMembers);
}

function bySizeThenMembers(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((member, i) => member !== b[i]);
  return a.length - b.length || (a[differs] ?? 0) - (b[differs] ?? 0);
}

function tableGame(players: number, values: readonly number[], sign = 1): CostGame {
  const costs = new Map<number, number>([[0, 0]]);
  groupsBySize(players).forEach((members, i) =>
    costs.set(
      members.reduce((mask, member) => mask + 2 ** member, 0),
      sign * values[i]!,
    ),
  );
  return { players, cost: (coalition) => costs.get(coalition)! };
}

const membersOf = (coalition: number, players: number): number[] =>
  Array.from({ length: players }, (_, player) => player).filter((player) => (coalition >> player) & 1);

const figures = (values: readonly number[]): Figure[] => values.map((value) => ({ value }));
const valuesOf = (found: readonly Figure[]): number[] =>
  found.map((share) => ('value' in share ? share.value : Number.NaN));
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe(`sharing agrees with: ${cases.citation}`, () => {
  test.each(cases.shapley)('Shapley value of $name', (row) => {
    const found = shapley(tableGame(row.players, row.bySizeThenMembers));
    expectShares(found, row.published, published);
    expectShares(found, row.exact);
  });

  test(`Shapley value of ${cases.voting.name}`, () => {
    const { weights, quota } = cases.voting;
    const found = shapley({
      players: weights.length,
      cost: (coalition) =>
        total(membersOf(coalition, weights.length).map((player) => weights[player]!)) >= quota ? 1 : 0,
    });
    expectShares(found, cases.voting.published, published);
    expectShares(found, cases.voting.exact);
  });

  test('Shapley value and nucleolus of the airport game', () => {
    const { costs, shapley: shares, closedForm, nucleolus: least } = cases.airport;
    const game = {
      players: costs.length,
      cost: (coalition: number) => Math.max(0, ...membersOf(coalition, costs.length).map((i) => costs[i]!)),
    };
    expectShares(shapley(game), shares);
    expectShares(shapley(game), closedForm);
    expectShares(nucleolus(game), least);
  });

  test('three ways to share the dams in the Tennessee Valley', () => {
    const { bySizeThenMembers, shapley: shares, separableCosts, nucleolus: least } = cases.tennesseeValley;
    const game = tableGame(3, bySizeThenMembers);
    expectShares(shapley(game), shares);
    expectShares(separableCostsRemainingBenefits(game), separableCosts);
    expectShares(nucleolus(game), least);
  });

  describe.each(cases.erlang)('five municipalities on $places places', (row) => {
    const { loads, fixed, perPlace, maxRefusal } = row;
    const whole = row.places === 'whole';
    const game = { loads, fixed, perPlace, maxRefusal, whole };
    const reported = { ...game, loads: figures(loads) };
    const table = { players: 5, cost: (coalition: number) => row.costs[coalition]! };
    const places = whole ? placesForRefusal : placesForRefusalContinuous;

    test('the cost of every group', () => {
      row.costs.slice(1).forEach((cost, i) => {
        const load = total(membersOf(i + 1, 5).map((party) => loads[party]!));
        expect(Math.abs(fixed + perPlace * places(load, maxRefusal) - cost)).toBeLessThanOrEqual(absolute);
      });
      expect(total(row.alone) - row.total).toBeCloseTo(row.saving, 9);
      expectShares(
        loads.map((load) => fixed + perPlace * places(load, maxRefusal)),
        row.alone,
      );
    });

    test('the shares by every rule', () => {
      const bill = row.total;
      expectShares(shapley(game), row.shares.shapley);
      expectShares(shapley(table), row.shares.shapley);
      const found = {
        shapley: shareCosts('shapley', { bill, game: reported }),
        rate: shareCosts('rate', { bill, days: figures(loads.map((load) => load * 365)) }),
        objective: shareCosts('objective', { bill, population: figures(row.population) }),
        'stand-alone': shareCosts('stand-alone', { bill, game: reported }),
        equal: shareCosts('equal', { bill, parties: 5 }),
      };
      for (const [rule, shares] of Object.entries(found)) {
        expectShares(valuesOf(shares), row.shares[rule as keyof typeof found]);
        expect(total(valuesOf(shares))).toBe(bill);
      }
    });

    test.each(['shapley', 'rate', 'objective', 'stand-alone'] as const)(
      'the worst group under %s',
      (rule) => {
        const { excess, members } = row.worstGroup[rule];
        const worst = coreViolations(game, row.shares[rule])[0];
        if (excess === 0) return expect(worst).toBeUndefined();
        expect(worst!.members).toEqual(members);
        expect(Math.abs(worst!.excess - excess)).toBeLessThanOrEqual(absolute);
      },
    );

    test('the core is not empty, so it holds the nucleolus', () => {
      expect(coreViolations(game, nucleolus(game))).toEqual([]);
      expect(row.coreNonEmpty).toBe(true);
    });
  });

  describe('eight equal municipalities', () => {
    const { loadEach, parties, maxRefusal, places, perHead, continuous, continuousPerHead } = cases.emptyCore;
    const game = { loads: new Array<number>(parties).fill(loadEach), fixed: 0, perPlace: 1, maxRefusal };

    test.each(places.map((whole, size) => [size, whole]))('%i of them need %i places', (size, whole) => {
      expect(placesForRefusal(size * loadEach, maxRefusal)).toBe(whole);
      const needed = placesForRefusalContinuous(size * loadEach, maxRefusal);
      expect(Math.abs(needed - continuous[size]!)).toBeLessThanOrEqual(absolute);
      if (size === 0) return expect([perHead[0], continuousPerHead[0]]).toEqual([null, null]);
      expect(whole / size).toBeCloseTo(perHead[size]!, 12);
      expect(needed / size).toBeCloseTo(continuousPerHead[size]!, 9);
    });

    test('on whole places even the nucleolus is left by any seven of them: the core is empty', () => {
      const shares = nucleolus({ ...game, whole: true });
      expectShares(shares, new Array<number>(parties).fill(0.75));
      const sevens = coreViolations({ ...game, whole: true }, shares).slice(0, 8);
      for (const { members, excess } of sevens) {
        expect(members).toHaveLength(7);
        expect(excess).toBeCloseTo(7 * 0.75 - 5, 9);
      }
    });

    test('on continuous places nobody leaves', () => {
      expect(coreViolations(game, nucleolus(game))).toEqual([]);
      expect(coreViolations(game, shapley(game))).toEqual([]);
    });
  });

  test.each(cases.owen)('Shapley value of $parties parties with loads', (row) => {
    const { units, fixed, perPlace, maxRefusal } = row;
    const loads = units.map((size) => size / 50);
    const game = { loads, fixed, perPlace, maxRefusal, whole: true };
    const found = shapley(game);
    expectShares(found, row.shapley);
    expect(total(found)).toBeCloseTo(row.total, 9);
    if (row.alone)
      expectShares(
        loads.map((load) => shapley({ ...game, loads: [load] })[0]!),
        row.alone,
      );
    if (row.proportional)
      expectShares(valuesOf(shareCosts('rate', { bill: row.total, days: figures(units) })), row.proportional);
  });

  test.each(cases.bankruptcy.cases)(
    'nucleolus of an estate of $estate (Talmud)',
    ({ estate, nucleolus: shares }) => {
      const { claims } = cases.bankruptcy;
      const claimed = (coalition: number): number => total(membersOf(coalition, 3).map((i) => claims[i]!));
      const paid = nucleolus({ players: 3, cost: (coalition) => Math.min(estate, claimed(coalition)) });
      expectShares(paid, shares);
      const left = (coalition: number): number => Math.max(0, estate - claimed(7 - coalition));
      const gained = nucleolus({ players: 3, cost: (coalition) => 0 - left(coalition) });
      expectShares(
        gained.map((share) => -share),
        shares,
      );
    },
  );

  test.each(cases.nucleolus)(
    'nucleolus of $name',
    ({ players, kind, bySizeThenMembers, nucleolus: shares }) => {
      const sign = kind === 'gain' ? -1 : 1;
      const found = nucleolus(tableGame(players, bySizeThenMembers, sign));
      expectShares(
        found.map((share) => sign * share),
        shares,
      );
    },
  );
});
