import type { ReactElement } from 'react';
import { useParams } from '@tanstack/react-router';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Page } from '../../components/page/page.tsx';
import { useService } from '../../lib/queries/use-service.ts';

/** One service of the register. */
export function ServicePage(): ReactElement {
  const { tilbud = '' } = useParams({ strict: false });
  const query = useService(tilbud);
  return (
    <Page title={query.data?.totals.service.name ?? tilbud} context={null}>
      <AnswerState query={query} height="page">
        {() => null}
      </AnswerState>
    </Page>
  );
}
