import { uncertainFactors, type UncertainPrevention } from './case-uncertainty.ts';
import { fullEffect } from './full-effect.ts';
import { medianDraw, movedDraw, type TornadoLever } from './moved-draw.ts';
import { preventionPlan } from './prevention-plan.ts';
import { type CaseDraw, PreventionRun } from './prevention-run.ts';

/** A factor on the assumption and the net present value that goes with it; of effects that differ their mean. */
export interface TornadoEnd {
  readonly factor: number;
  readonly netPresentValue: number;
}

/** How far one assumption alone moves the result. */
export interface TornadoBar {
  readonly lever: TornadoLever;
  /** At the value that 10 % lie below. */
  readonly low: TornadoEnd;
  /** At the value that 90 % lie below. */
  readonly high: TornadoEnd;
  /** Distance between the two net present values. */
  readonly swing: number;
}

/** The result with every assumption at its median, and the bars, longest first. */
export interface Tornado {
  readonly median: number;
  readonly bars: readonly TornadoBar[];
}

/**
 * Tornado — which assumption decides: each alone at its 10 and 90 % values while all others are at their medians
 * [eschenbach1992]. Left out, `levers` are all effects together, both prices and the stay in every state.
 * Unit: money as in `costs`; factors on the assumption, 1 as assumed.
 * Missing cases: none; an assumption that is certain has a swing of 0. Equal swings keep the order given.
 * @throws RangeError as `simulate`, or when a lever names no state or effect.
 * @example
 * // `programme` as in the example of `preventionCase`.
 * const uncertainty = { effect: { low: 0, mode: 0.5, high: 1 }, unitCostSd: 0.05, wageSd: 0, logStaySd: 0 };
 * tornado({ ...programme, uncertainty }).bars[0]?.lever // { of: 'effects' }
 */
export function tornado(
  uncertain: UncertainPrevention,
  levers: readonly TornadoLever[] = everyLever(uncertain),
): Tornado {
  const plan = preventionPlan(uncertain);
  const factors = uncertainFactors(uncertain.uncertainty, plan.levers.length);
  const run = new PreventionRun(plan);
  const worth = (draw: CaseDraw): number => {
    fullEffect(plan, draw.reached);
    return run.compute(draw);
  };
  const end = (lever: TornadoLever, share: number): TornadoEnd => {
    const { factor, draw } = movedDraw(lever, share, { plan, factors });
    return { factor, netPresentValue: worth(draw) };
  };
  const bars = levers.map((lever) => {
    const [low, high] = [end(lever, 0.1), end(lever, 0.9)];
    return { lever, low, high, swing: Math.abs(high.netPresentValue - low.netPresentValue) };
  });
  bars.sort((a, b) => b.swing - a.swing);
  return { median: worth(medianDraw(plan, factors)), bars };
}

function everyLever({ base }: UncertainPrevention): TornadoLever[] {
  const stays = base.states.map(({ name }) => ({ of: 'stay', state: name }) as const);
  return [{ of: 'effects' }, { of: 'unit-cost' }, { of: 'wage' }, ...stays];
}
