import { type Figure, figure, missing, tornado, type TornadoLever } from '@tilbudsvifte/planning';
import type { ScenarioRow } from '../scenario-result.ts';
import { kindsOf } from './effect-fields.ts';
import { effectsOf, uncertainCase } from './planning-case.ts';
import type { ViewResult } from './programme-result.ts';
import type { Programme } from './read-programme.ts';

const none = missing('not-applicable');

/** How the net present value is spread over the draws, in both views. */
export function simulationRows(results: readonly ViewResult[]): readonly ScenarioRow[] {
  return results.flatMap(({ view, simulated }) =>
    (simulated?.quantiles ?? []).map(({ share, netPresentValue }): ScenarioRow => ({
      view,
      share: figure(share),
      netPresentValueDkk: netPresentValue,
    })),
  );
}

/** Twenty equally likely net present values, rising, in both views. */
export function outcomeRows(results: readonly ViewResult[]): readonly ScenarioRow[] {
  return results.flatMap(({ view, simulated }) =>
    (simulated?.outcomes ?? []).map((netPresentValueDkk, i): ScenarioRow => ({
      view,
      outcome: i + 1,
      netPresentValueDkk,
    })),
  );
}

/** Buyer and region side by side. */
export function viewRows(
  { avoidable, changed }: Programme,
  results: readonly ViewResult[],
): readonly ScenarioRow[] {
  return results.map(({ view, found, breakEven, simulated }): ScenarioRow => {
    const drawn = (value: number | undefined): Figure => (value === undefined ? none : figure(value));
    const at = (share: number): Figure =>
      simulated?.quantiles.find((one) => one.share === share)?.netPresentValue ?? none;
    return {
      view,
      avoidableShare: figure(avoidable[view]),
      netPresentValueDkk: figure(found.netPresentValue),
      paybackMonths: changed ? found.paybackMonths : none,
      discountedPaybackMonths: changed ? found.discountedPaybackMonths : none,
      internalRate: found.internalRate,
      breakEvenEffect: breakEven,
      chanceOfGain: drawn(simulated?.positiveShare),
      chanceError: drawn(simulated?.positiveShareError),
      meanDkk: drawn(simulated?.mean),
      p10Dkk: at(0.1),
      p90Dkk: at(0.9),
    };
  });
}

/** What a bar of the tornado moves, in words that the locale knows; an effect names its numbers. */
function movedBy(lever: TornadoLever, programme: Programme): Record<'moved' | 'support' | 'to', string> {
  if (lever.of === 'stay') return { moved: 'mean-stay', support: lever.state, to: '' };
  if (lever.of !== 'effect') return { moved: lever.of, support: '', to: '' };
  const effect = effectsOf(programme)[lever.index]?.effect;
  const [support = '', to = ''] = effect ? kindsOf(effect) : [];
  return { moved: effect ? `effect-${effect.on}` : 'effect', support, to };
}

/** Which assumption decides: each alone at its low and high value, the others in the middle; longest first. */
export function tornadoRows(programme: Programme, { view }: ViewResult): readonly ScenarioRow[] {
  if (!programme.changed) return [];
  const effects = effectsOf(programme);
  const levers: TornadoLever[] = [
    ...(effects.length > 1 ? [{ of: 'effects' } as const] : []),
    ...effects.map((_, index) => ({ of: 'effect', index }) as const),
    { of: 'unit-cost' },
    { of: 'wage' },
    ...programme.states.map(({ name }) => ({ of: 'stay', state: name }) as const),
  ];
  const { bars, median } = tornado(uncertainCase(programme, view), levers);
  return bars.map(({ lever, low, high, swing }): ScenarioRow => ({
    ...movedBy(lever, programme),
    lowFactor: figure(low.factor),
    highFactor: figure(high.factor),
    lowDkk: figure(low.netPresentValue),
    highDkk: figure(high.netPresentValue),
    swingDkk: figure(swing),
    medianDkk: figure(median),
  }));
}
