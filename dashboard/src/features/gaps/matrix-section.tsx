import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { forecastsTexts } from '@tilbudsvifte/locale/screens/forecasts';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import type { AnswerQuery } from '../../components/empty-state/answer-state.tsx';
import { Section } from '../../components/page/section.tsx';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { encodings } from './gap-encoding.ts';
import type { GapView } from './gap-view.ts';
import { MatrixCard } from './matrix-card.tsx';
import type { MatrixAnswers } from './matrix-order.ts';
import { Published } from './published.tsx';
import type { MatrixShown } from './to-gap-matrix-figure.ts';
import { useGapQuestion } from './use-gap-view.ts';

/** The three answers of the matrix, with gaps as places or held against something. */
function useMatrixAnswers(per: 'need' | 'inhabitant' | undefined): AnswerQuery<MatrixAnswers> {
  const question = { ...useGapQuestion(), per };
  const groups = useAnalysis('supply-gaps', { ...question, by: 'targetGroup' });
  const municipalities = useAnalysis('supply-gaps', { ...question, by: 'municipality' });
  const cells = useAnalysis('supply-gaps', { ...question, by: 'targetGroup,municipality' });
  const [a, b, c] = [cells.data, groups.data, municipalities.data];
  // The same answers must be the same object, or the matrix would be made anew on every key stroke.
  const data = useMemo(() => a && b && c && { cells: a, groups: b, municipalities: c }, [a, b, c]);
  return {
    data,
    error: cells.error ?? groups.error ?? municipalities.error,
    refetch: () => Promise.all([cells.refetch(), groups.refetch(), municipalities.refetch()]),
  };
}

/** What the matrix is made of: places for order and words, and what its cells print. */
function useShownMatrix(): AnswerQuery<{ readonly answers: MatrixAnswers; readonly shown: MatrixShown }> {
  const [{ tal = 'antal' }] = useSearchState();
  const places = useMatrixAnswers(undefined);
  const printed = useMatrixAnswers(encodings[tal].per);
  const [answers, cells] = [places.data, printed.data];
  const data = useMemo(
    () => answers && cells && { answers, shown: { answers: cells, encoding: tal } },
    [answers, cells, tal],
  );
  const refetch = (): unknown => Promise.all([places.refetch(), printed.refetch()]);
  return { data, error: places.error ?? printed.error, refetch };
}

function MatrixSection({ view }: { readonly view: GapView }): ReactElement {
  const texts = useTexts();
  const query = useShownMatrix();
  return (
    <Section title={texts('gaps.matrixSection')}>
      <AnswerState query={query} height="page">
        {({ answers, shown }) => (
          <Published answer={answers.cells}>
            <MatrixCard answers={answers} view={view} shown={shown} />
          </Published>
        )}
      </AnswerState>
    </Section>
  );
}

/** The matrix, at once or, beside a chosen group, when it is asked for. */
export function AskedMatrix({
  view,
  beside,
}: {
  readonly view: GapView;
  readonly beside: boolean;
}): ReactElement {
  const texts = useTexts();
  const more = useTextsOf(forecastsTexts);
  const [asked, ask] = useState(false);
  if (!beside || asked) return <MatrixSection view={view} />;
  return (
    <Section title={texts('gaps.matrixSection')}>
      <button type="button" className="button" onClick={() => ask(true)}>
        {more('forecasts.matrixAsk')}
      </button>
    </Section>
  );
}
