export { countLimits } from './count-limits.ts';
export { funnelLimits } from './funnel-limits.ts';
export { poissonLimits } from './poisson-limits.ts';
