import { useState } from 'react';
import type { ReactElement } from 'react';
import { useParams, useRouterState } from '@tanstack/react-router';
import { answeringTexts } from '@tilbudsvifte/locale/screens/meetings';
import { LoadError } from '../../../components/empty-state/load-error.tsx';
import { Loading } from '../../../components/empty-state/loading.tsx';
import { Page } from '../../../components/page/page.tsx';
import { codeOf } from '../../../lib/api-problem.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { AnsweringForm } from './answering-form.tsx';
import { refusalOf, Refused } from './refused.tsx';
import { useSurveyForm } from './use-answering.ts';

/**
 * Key of the link that led here. Links carry it behind the `#`, which browsers send to nobody; as a part of the path it
 * works too. What jumps within the page puts behind the `#` later is no key.
 */
function useToken(): string {
  const { noegle }: { noegle?: string } = useParams({ strict: false });
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const [first] = useState(hash);
  return noegle ?? first;
}

/** Svar — the page that a link of a survey leads to: what happens with the answer, the questions, review, thanks. */
export function AnsweringPage(): ReactElement {
  const texts = useTextsOf(answeringTexts);
  const token = useToken();
  const { data: form, error, refetch } = useSurveyForm(token);
  const refusal = refusalOf(codeOf(error));
  return (
    <Page title={form?.title ?? texts('answering.title')} context={null}>
      {form && <AnsweringForm token={token} form={form} />}
      {!form && refusal && <Refused refusal={refusal} />}
      {!form && error && !refusal && <LoadError error={error} onRetry={() => void refetch()} />}
      {!form && !error && <Loading height="card" />}
    </Page>
  );
}
