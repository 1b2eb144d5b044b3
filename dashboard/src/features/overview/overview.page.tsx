import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Page } from '../../components/page/page.tsx';
import { useOverview } from '../../lib/queries/use-overview.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { overviewLead } from './overview-lead.ts';
import { OverviewContent } from './parts/overview-content.tsx';
import { useOverviewWords } from './use-overview-words.ts';

/** Overblik — what one must know before the meeting. */
export function OverviewPage(): ReactElement {
  const texts = useTexts();
  const [{ k }] = useSearchState();
  const { areaCode, isPending } = useChoices();
  const words = useOverviewWords();
  // The address names the municipality before the code lists are there; asking at once saves a round trip.
  const query = useOverview({ area: areaCode, municipality: isPending ? k : words?.own });
  const { data } = query;
  const lead = useMemo(() => (data && words ? overviewLead(data, words) : ''), [data, words]);
  return (
    <Page title={texts('overview.title')} context={{}} lead={lead}>
      <AnswerState query={{ ...query, data: words && data }} height="page">
        {(answer) => words && <OverviewContent answer={answer} words={words} />}
      </AnswerState>
    </Page>
  );
}
