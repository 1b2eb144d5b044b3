import { coreViolations } from './core-violations.ts';
import { keyCosts } from './key-costs.ts';
import { knownCosts } from './known-costs.ts';
import { nucleolus } from './nucleolus.ts';
import { shapley } from './shapley.ts';

const game = { loads: [0.4, 0.9, 1.5, 2.2, 6], fixed: 1, perPlace: 1.2, maxRefusal: 0.05, whole: true };

describe('known costs of the Erlang cost game', () => {
  it('are those of the game itself, group by group', () => {
    const known = knownCosts(game);
    expect(keyCosts(known)).toEqual(keyCosts(game));
    expect(shapley(known)).toEqual(shapley(game));
    const byUse = [0.7345454545454545, 1.6527272727272726, 2.7545454545454544, 4.04, 11.018181818181818];
    expect(coreViolations(known, byUse)).toEqual(coreViolations(game, byUse));
    expect(coreViolations(known, byUse)[0]).toEqual({
      members: [1, 2, 3, 4],
      excess: expect.closeTo(0.4654545454545449, 9) as number,
    });
  });

  it('serve rules that list every group', () => {
    // 2 Erlang need 4 places at 20 % refusal, so the two pay 5 together.
    expect(
      nucleolus(knownCosts({ loads: [1, 1], fixed: 1, perPlace: 1, maxRefusal: 0.2, whole: true })),
    ).toEqual([2.5, 2.5]);
  });

  it('are not listed above 15 parties, where the load alone decides', () => {
    const many = { ...game, loads: Array.from({ length: 16 }, () => 0.5) };
    expect(knownCosts(many)).toBe(many);
    expect(knownCosts({ ...game, loads: many.loads.slice(1) })).toHaveProperty('players', 15);
  });
});
