import type { ReactElement } from 'react';
import { useAnalysis } from '../lib/queries/use-analysis.ts';
import { useChoices } from '../lib/use-choices.ts';
import { useSearchState } from '../lib/use-search-state.ts';
import { WaitingPage } from './waiting-page.tsx';

/** The front page's answer is asked for while its code is on its way: the page that most visits begin with. */
export function WaitingOverview(): ReactElement {
  const [{ k }] = useSearchState();
  const { areaCode, isPending, municipality } = useChoices();
  useAnalysis('overview', { area: areaCode, municipality: isPending ? k : municipality?.code });
  return <WaitingPage />;
}
