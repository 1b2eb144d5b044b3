import { type Figure, isPresent } from '../figures/figure.ts';
import { requireRange } from '../figures/require-range.ts';
import { sumFigures } from '../figures/sum-figures.ts';
import { sum } from '../numerics/sum.ts';
import { requireService } from './require-service.ts';
import type { RiskKey } from './risk-components.ts';
import { riskComponents } from './risk-measures.ts';
import { weightedScore } from './weighted-score.ts';

/** What is known of one service. */
export interface ServiceAtRisk {
  /** Paid days by buyer. */
  readonly paidDays: readonly Figure[];
  /** Occupancy by year, oldest first, one entry for every year. */
  readonly occupancy: readonly Figure[];
  readonly places: Figure;
  /** Fewest places that the service can run on, and places from which size is no concern. */
  readonly criticalMass: { readonly minimum: number; readonly comfortable: number };
  /** Share of the target group's places in the region that the same operator runs. */
  readonly operatorShare: Figure;
  /** Citizens on the waiting list. */
  readonly waiting?: Figure;
}

/** One component: what was measured, and how much of a concern that is. */
export interface RiskComponent {
  readonly key: RiskKey;
  readonly measure: Figure;
  /** From 0, no concern, to 1. */
  readonly concern: Figure;
  readonly weight: number;
}

/** Something in the data that should be looked at before the score is read. */
export type RiskQuestion = 'few-buyers' | 'waiting-while-falling';

/** The risk of a service, component by component. */
export interface SpecialisationRisk {
  readonly components: readonly RiskComponent[];
  /** 0 to 100, with the band when every weight is half more or half less. */
  readonly score: Figure;
  /** Share of the weight whose components are present. */
  readonly coverage: number;
  readonly missing: readonly RiskKey[];
  /** Components with a concern of at least 0.75. */
  readonly flags: readonly RiskKey[];
  readonly questions: readonly RiskQuestion[];
}

const FLAG_FROM = 0.75;
const FEW_BUYERS = 3;

/** Guard on comparisons with limits: (0.95 − 0.8) / 0.2 must count as 0.75. */
const ROUNDING = 1e-9;

/**
 * De-specialisation risk (*afspecialisering*) — five components from 0 to 1 between published anchors: concentration of
 * buyers [rhoades1993], trend of occupancy [sen1968], last occupancy, size against critical mass, and the operator's
 * share of the group's places; their weighted mean is the score [oecd-jrc2008]. A reading aid, not a probability: no
 * closures are known to calibrate it on. Questions: fewer than three effective buyers [adelman1969]; citizens waiting
 * while occupancy falls, which is more likely a fault of the data.
 * Unit: shares 0–1 in, score 0–100 with its band out.
 * Missing cases: a component is missing for the reason of its figures, trend also `too-short` with fewer than three
 * years; the score for the most serious of these reasons when components of less than `leastCoverage` (60 %) of the
 * weight are present. Level is that of the last year: an older one would not tell.
 * @throws RangeError when days, occupancy, places, waiting or minimum are negative, the operator's share is above 1,
 * the comfortable size is not above the minimum, or the least coverage is outside 0.01 to 1.
 * @example specialisationRisk({ paidDays: [{ value: 365 }], occupancy: [{ value: 0.85 }], places: { value: 13 },
 *   criticalMass: { minimum: 6, comfortable: 20 }, operatorShare: { value: 0.5 } }).score.value // 65.625
 */
export function specialisationRisk(
  service: ServiceAtRisk,
  { leastCoverage = 0.6 }: { readonly leastCoverage?: number } = {},
): SpecialisationRisk {
  requireService(service);
  requireRange('leastCoverage', leastCoverage, [0.01, 1]);
  const components = riskComponents(service);
  const absent = components.filter((component) => !isPresent(component.concern));
  const parts = components.flatMap(({ key, concern, weight }) =>
    isPresent(concern) ? [{ key, value: concern.value, weight }] : [],
  );
  const coverage = sum(parts.map(({ weight }) => weight));
  const enough = coverage >= leastCoverage - ROUNDING;
  return {
    components,
    score: enough ? weightedScore(parts) : sumFigures(absent.map(({ concern }) => concern)).total,
    coverage,
    missing: absent.map(({ key }) => key),
    flags: parts.filter(({ value }) => value >= FLAG_FROM - ROUNDING).map(({ key }) => key),
    questions: questionsOf(components, service.waiting),
  };
}

function questionsOf(components: readonly RiskComponent[], waiting?: Figure): readonly RiskQuestion[] {
  const measured = (key: RiskKey): readonly number[] =>
    components.flatMap((part) => (part.key === key && isPresent(part.measure) ? [part.measure.value] : []));
  const few = measured('buyers').some((index) => 1 / index < FEW_BUYERS - ROUNDING);
  const waits = waiting !== undefined && isPresent(waiting) && waiting.value > 0;
  const falls = measured('trend').some((slope) => slope < 0);
  return [
    ...(few ? ['few-buyers' as const] : []),
    ...(waits && falls ? ['waiting-while-falling' as const] : []),
  ];
}
