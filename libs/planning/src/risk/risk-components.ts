/** The five things that a service's specialisation hangs on. */
export type RiskKey = 'buyers' | 'trend' | 'level' | 'size' | 'operator';

/** Measures with no concern and full concern; in between concern rises in a straight line. */
export interface RiskAnchors {
  readonly zeroAt: number;
  readonly oneAt: number;
}

/** Anchors of the components that are the same for every service; those of size are the service's critical mass. */
export const RISK_ANCHORS = {
  /** Herfindahl–Hirschman index of paid days. */
  buyers: { zeroAt: 0.1, oneAt: 0.5 },
  /** Change of occupancy per year, as a share. */
  trend: { zeroAt: 0, oneAt: -0.04 },
  /** Last occupancy. */
  level: { zeroAt: 0.95, oneAt: 0.75 },
  /** Operator's share of the target group's places in the region. */
  operator: { zeroAt: 0.25, oneAt: 0.75 },
} as const satisfies Record<string, RiskAnchors>;

/** What each component counts in the score; together 1. */
export const RISK_WEIGHTS: Readonly<Record<RiskKey, number>> = {
  buyers: 0.25,
  trend: 0.2,
  level: 0.2,
  size: 0.2,
  operator: 0.15,
};

/** Where a measure stands between its anchors, from 0 to 1. */
export function concern(measure: number, { zeroAt, oneAt }: RiskAnchors): number {
  return Math.min(1, Math.max(0, (measure - zeroAt) / (oneAt - zeroAt)));
}
