import {
  breakEvenEffect,
  type Figure,
  missing,
  type PreventionCase,
  preventionCase,
  type Simulation,
  simulate,
  xoshiro128,
} from '@tilbudsvifte/planning';
import type { Calculating } from '../scenario-model.ts';
import { planningCase, uncertainCase } from './planning-case.ts';
import { type Programme, type View, views } from './read-programme.ts';

/** Enough that the chance of gain is off by 1.1 points at most. */
export const DRAWS = 2000;

/** A programme counted in one way. */
export interface ViewResult {
  readonly view: View;
  readonly found: PreventionCase;
  readonly breakEven: Figure;
  /** Absent in a preview, and where nothing is changed. */
  readonly simulated: Simulation | undefined;
}

/** Draws one uniform number after the other and tells how many of all have been drawn. */
function told(random: () => number, total: number, progress: (share: number) => void): () => number {
  let drawn = 0;
  const step = Math.max(1, Math.floor(total / 50));
  return () => {
    drawn += 1;
    if (drawn % step === 0) progress(Math.min(1, drawn / total));
    return random();
  };
}

/** The programme for buyer and region, both from the same draws, so that only the way of counting differs. */
export function programmeResults(
  programme: Programme,
  seed: number,
  { preview, progress }: Calculating,
): readonly ViewResult[] {
  // Effect, prices, wages, and a stay of each kind.
  const numbers = DRAWS * (3 + programme.states.length);
  return views.map((view, i) => {
    const assumptions = planningCase(programme, view);
    const tell = (share: number): void => progress((i + share) / views.length);
    const drawn = programme.changed && !preview;
    return {
      view,
      found: preventionCase(assumptions),
      breakEven: programme.changed ? breakEvenEffect(assumptions) : missing('not-applicable'),
      simulated: drawn
        ? simulate(uncertainCase(programme, view), DRAWS, told(xoshiro128(seed), numbers, tell))
        : undefined,
    };
  });
}
