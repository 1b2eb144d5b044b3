export { riskHeadline } from './risk-headline.ts';
export type { RiskView } from './risk-headline.ts';
export { riskWords } from './risk-words.ts';
