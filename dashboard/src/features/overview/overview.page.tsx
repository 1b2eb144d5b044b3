import { lazy, Suspense, useMemo } from 'react';
import type { ReactElement } from 'react';
import { overviewLead } from '@tilbudsvifte/locale';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Page } from '../../components/page/page.tsx';
import { rightsOf, useKnownSession } from '../../lib/queries/use-session.ts';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { namesOf } from './overview-words.ts';
import { OverviewContent } from './parts/overview-content.tsx';
import { useOverviewWords } from './use-overview-words.ts';

// Fetched only for those who may have one.
const NextMeeting = lazy(() =>
  import('../../components/next-meeting/next-meeting.tsx').then((file) => ({ default: file.NextMeeting })),
);

/** Room for the way to the next meeting's folder, kept for the signed-in before it is known whether there is one. */
function Meeting(): ReactElement | null {
  const session = useKnownSession();
  if (rightsOf(session).length === 0) return null;
  return (
    <div className="next-meeting">
      <Suspense fallback={null}>
        <NextMeeting />
      </Suspense>
    </div>
  );
}

/** Overblik — what one must know before the meeting. */
export function OverviewPage(): ReactElement {
  const texts = useTexts();
  const [{ k }] = useSearchState();
  const { areaCode, isPending } = useChoices();
  const words = useOverviewWords();
  // The address names the municipality before the code lists are there; asking at once saves a round trip.
  const query = useAnalysis('overview', { area: areaCode, municipality: isPending ? k : words?.own });
  const { data } = query;
  const lead = useMemo(() => (data && words ? overviewLead(data, namesOf(words)) : ''), [data, words]);
  return (
    <Page title={texts('overview.title')} context={{}} lead={lead}>
      <Meeting />
      <AnswerState query={{ ...query, data: words && data }} height="page">
        {(answer) => words && <OverviewContent answer={answer} words={words} />}
      </AnswerState>
    </Page>
  );
}
