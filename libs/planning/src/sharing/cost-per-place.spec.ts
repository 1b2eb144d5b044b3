import { costPerPlace } from './cost-per-place.ts';
import { keyCosts } from './key-costs.ts';

const game = { loads: [0.4, 0.9, 1.5, 2.2, 6], fixed: 1, maxRefusal: 0.05 };

describe('cost per place in a known bill', () => {
  it('is what is left of the bill, divided by the places of all together', () => {
    // 11 Erlang need 16 places at 5 % refusal: (20.2 - 1) / 16.
    expect(costPerPlace(20.2, { ...game, whole: true })).toEqual({
      value: expect.closeTo(1.2, 12) as number,
    });
    expect(costPerPlace(1, game)).toEqual({ value: 0 });
    // 10 Erlang need 15 places: (13 - 1) / 15.
    const ten = { ...game, loads: [0.4, 0.9, 1.5, 2.2, 5], whole: true };
    expect(costPerPlace(13, ten)).toEqual({ value: 0.8 });
  });

  it('makes the game of all cost the bill, also with fractional places', () => {
    const found = costPerPlace(25, game);
    const perPlace = 'value' in found ? found.value : Number.NaN;
    expect(keyCosts({ ...game, perPlace }).all).toBeCloseTo(25, 10);
  });

  it('has no answer without load, and refuses a bill below its fixed part', () => {
    expect(costPerPlace(20, { ...game, loads: [0, 0] })).toEqual({ missing: 'no-demand' });
    expect(() => costPerPlace(0.5, game)).toThrow(RangeError);
    expect(() => costPerPlace(Infinity, game)).toThrow(RangeError);
  });
});
