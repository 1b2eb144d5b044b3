export { compareRisk } from './compare-risk.ts';
export { effectiveBuyers } from './effective-buyers.ts';
export { herfindahl } from './herfindahl.ts';
export { largestShare } from './largest-share.ts';
export { mannKendall, type TrendTest } from './mann-kendall.ts';
export { RISK_ANCHORS, RISK_WEIGHTS, type RiskAnchors, type RiskKey } from './risk-components.ts';
export {
  type RiskComponent,
  type RiskQuestion,
  type ServiceAtRisk,
  type SpecialisationRisk,
  specialisationRisk,
} from './specialisation-risk.ts';
export { theilSen } from './theil-sen.ts';
