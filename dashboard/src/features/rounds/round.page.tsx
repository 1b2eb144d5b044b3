import type { ReactElement } from 'react';
import { useParams } from '@tanstack/react-router';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { WorkPage } from '../../components/work-page/work-page.tsx';
import { codeOf } from '../../lib/api-problem.ts';
import { useRoundStatus } from '../../lib/queries/use-rounds.ts';
import { holdsRole, useSession } from '../../lib/queries/use-session.ts';
import type { Role } from '../../lib/queries/use-session.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { RoundContent } from './round-content.tsx';

const roles: readonly Role[] = ['secretariat', 'administrator'];

/** Runde — where every form of a round stands, and what the secretariat does about it. */
export function RoundPage(): ReactElement {
  const texts = useWorkTexts();
  const { runde = '' }: { runde?: string } = useParams({ strict: false });
  // The heading needs the answer, which only those who may see it ask for.
  const query = useRoundStatus(holdsRole(useSession().data, roles) ? runde : undefined);
  const missing = codeOf(query.error) === 'not-found';
  return (
    <WorkPage title={query.data?.round.label ?? texts('rounds.round')} roles={roles}>
      {({ user }) => (
        <>
          <p>
            <PageLink to="/runder">{texts('round.back')}</PageLink>
          </p>
          {missing ? (
            <p className="empty-state empty-what">{texts('round.notFound')}</p>
          ) : (
            <AnswerState query={query} height="page">
              {(status) => <RoundContent status={status} rights={user.rights} />}
            </AnswerState>
          )}
        </>
      )}
    </WorkPage>
  );
}
