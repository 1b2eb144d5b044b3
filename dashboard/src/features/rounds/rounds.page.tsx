import type { ReactElement } from 'react';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Section } from '../../components/page/section.tsx';
import { WorkPage } from '../../components/work-page/work-page.tsx';
import { useRounds } from '../../lib/queries/use-rounds.ts';
import { holdsRole } from '../../lib/queries/use-session.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { NewRoundForm } from './new-round-form.tsx';
import { RoundList } from './round-list.tsx';

function Rounds({ mayRun }: { readonly mayRun: boolean }): ReactElement {
  const texts = useWorkTexts();
  const query = useRounds();
  return (
    <Section title={texts('rounds.list')}>
      <AnswerState query={query} height="list">
        {({ rounds }) =>
          rounds.length > 0 ? (
            <RoundList rounds={rounds} />
          ) : (
            <div className="empty-state">
              <p className="empty-what">{texts('rounds.none')}</p>
              <p>{texts(mayRun ? 'rounds.noneHelp' : 'rounds.noneWait')}</p>
            </div>
          )
        }
      </AnswerState>
    </Section>
  );
}

/** Runder — the reporting rounds, and opening a new one. */
export function RoundsPage(): ReactElement {
  const texts = useWorkTexts();
  return (
    <WorkPage
      title={texts('rounds.title')}
      lead={texts('rounds.lead')}
      roles={['secretariat', 'administrator']}
    >
      {(session) => {
        const mayRun = holdsRole(session, ['secretariat']);
        return (
          <>
            <Rounds mayRun={mayRun} />
            {mayRun && (
              <>
                <p>
                  <PageLink to="/runder/undtagelser">{texts('exemptions.see')}</PageLink>
                </p>
                <Section title={texts('rounds.new')}>
                  <NewRoundForm />
                </Section>
              </>
            )}
          </>
        );
      }}
    </WorkPage>
  );
}
