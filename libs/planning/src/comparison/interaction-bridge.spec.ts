import fc from 'fast-check';
import { type Figure, figure, isPresent, missing } from '../figures/figure.ts';
import { interactionBridge } from './interaction-bridge.ts';

const value = (of: Figure): number => (isPresent(of) ? of.value : NaN);

describe('interactionBridge', () => {
  test('two changes that get in each other’s way: 12 and −5 alone, 4 together', () => {
    expect(interactionBridge({ alone: [figure(12), figure(-5)], total: figure(4) })).toEqual({
      alone: [{ value: 12 }, { value: -5 }],
      interaction: { value: -3 },
      total: { value: 4 },
    });
  });

  test('factor separation of a product: 2 × 3 becoming 5 × 7 is 9 and 8 alone and 12 together', () => {
    const base = 2 * 3;
    const bridge = interactionBridge({
      alone: [figure(5 * 3 - base), figure(2 * 7 - base)],
      total: figure(5 * 7 - base),
    });
    expect(bridge.alone.map(value)).toEqual([9, 8]);
    expect(bridge.interaction).toEqual({ value: (5 - 2) * (7 - 3) });
  });

  test('a single change has no interaction, and no change none either', () => {
    expect(interactionBridge({ alone: [figure(7)], total: figure(7) }).interaction).toEqual({ value: 0 });
    expect(interactionBridge({ alone: [], total: figure(0) }).interaction).toEqual({ value: 0 });
  });

  test('what cannot stand alone is all interaction', () => {
    const alone = [figure(10), missing('not-applicable')];
    expect(interactionBridge({ alone, total: figure(16) }).interaction).toEqual({ value: 6 });
    const none = [missing('not-applicable')];
    expect(interactionBridge({ alone: none, total: figure(16) }).interaction).toEqual({ value: 16 });
  });

  test.each([
    [[missing('withheld'), figure(1)], figure(3), 'withheld'],
    [[figure(1)], missing('not-reported'), 'not-reported'],
    [[missing('withheld')], missing('no-demand'), 'withheld'],
    [[missing('too-short')], missing('withheld'), 'withheld'],
    [[figure(1)], missing('not-applicable'), 'not-applicable'],
  ])('a missing part leaves the interaction missing: %j of %j', (alone, total, reason) => {
    expect(interactionBridge({ alone, total }).interaction).toEqual({ missing: reason });
  });

  test('intervals stay outside: how they combine depends on how the parts move together', () => {
    const whole = { value: 3, lo: 1, hi: 5 };
    expect(interactionBridge({ alone: [whole], total: whole })).toEqual({
      alone: [{ value: 3 }],
      interaction: { value: 0 },
      total: { value: 3 },
    });
  });

  test('parts and interaction add up to the total, in whichever order the changes stand', () => {
    const effects = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { maxLength: 12 });
    fc.assert(
      fc.property(effects, fc.integer({ min: -1e6, max: 1e6 }), (alone, total) => {
        const figures = alone.map((effect) => figure(effect));
        const { interaction } = interactionBridge({ alone: figures, total: figure(total) });
        expect(alone.reduce((sum, effect) => sum + effect, 0) + value(interaction)).toBe(total);
        expect(interactionBridge({ alone: figures.toReversed(), total: figure(total) }).interaction).toEqual(
          interaction,
        );
      }),
    );
  });
});
