import type { ReactElement } from 'react';
import { useParams } from '@tanstack/react-router';
import { agreementTexts, evidenceTexts } from '@tilbudsvifte/locale/screens/agreement';
import { AnswerState } from '../../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { Page } from '../../../components/page/page.tsx';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { DecisionContent } from './decision-content.tsx';
import { useDecision } from './use-decision.ts';

/** Beslutning — what was decided, the frozen figures it rests on, and what has happened since. */
export function DecisionPage(): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const words = useTextsOf(evidenceTexts);
  const { beslutning = '' }: { beslutning?: string } = useParams({ strict: false });
  const [{ aftale }] = useSearchState();
  const search = useDecision(beslutning);
  const found = search.data;
  const lead = found && {
    kind: texts(`agreement.decision.kind.${found.decision.kind}`),
    agreement: found.agreement.label,
    n: found.decision.evidence.length,
  };
  return (
    <Page
      title={found?.decision.title ?? texts('agreement.decision.kind.decision')}
      lead={lead ? words('decision.lead', lead) : ''}
      context={null}
    >
      <p>
        <PageLink to="/rammeaftale" search={found ? { aftale: found.agreement.id } : { aftale }}>
          {words('decision.back')}
        </PageLink>
      </p>
      <AnswerState query={search} height="page">
        {(answer) =>
          answer === null ? (
            <p className="empty-state empty-what" role="alert">
              {words('decision.unknown')}
            </p>
          ) : (
            <DecisionContent {...answer} />
          )
        }
      </AnswerState>
    </Page>
  );
}
