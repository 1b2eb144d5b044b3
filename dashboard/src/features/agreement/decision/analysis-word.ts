import type { evidenceTexts } from '@tilbudsvifte/locale/screens/agreement';

const analyses = [
  'access',
  'budget-certainty',
  'compare',
  'cooperation',
  'cost-decomposition',
  'costs',
  'forecasts',
  'indicators',
  'municipality-profile',
  'overview',
  'peers',
  'places',
  'rates',
  'service-range',
  'specialisation-risk',
  'supply-gaps',
  'trade',
] as const;

/** Name of the analysis that a request asks; one of a newer server by its address. */
export function analysisWord(request: string, texts: ReturnType<typeof evidenceTexts>): string {
  const name = new URL(request, 'http://localhost').pathname.replace('/api/analyses/', '');
  const known = analyses.find((one) => one === name);
  return known ? texts(`evidence.analysis.${known}`) : request;
}
