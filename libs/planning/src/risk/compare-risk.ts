import { isPresent } from '../figures/figure.ts';
import type { SpecialisationRisk } from './specialisation-risk.ts';

/**
 * Order of services at risk — most flags first, then the highest score, services without a score last among equals: one
 * severe concern must not vanish in an average [oecd-jrc2008].
 * Unit: negative when `a` comes first, positive when `b` does, 0 when neither; for use in a sort.
 * Missing cases: a missing score counts below 0.
 * @example compareRisk(twoFlags, oneFlag) // −1
 */
export function compareRisk(a: SpecialisationRisk, b: SpecialisationRisk): number {
  return b.flags.length - a.flags.length || scoreOf(b) - scoreOf(a);
}

function scoreOf({ score }: SpecialisationRisk): number {
  return isPresent(score) ? score.value : -1;
}
