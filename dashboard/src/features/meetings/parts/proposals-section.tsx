import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useRouterState } from '@tanstack/react-router';
import { meetingTexts } from '@tilbudsvifte/locale/screens/meetings';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { Section } from '../../../components/page/section.tsx';
import { StateSign } from '../../../components/state-sign/state-sign.tsx';
import type { SignName } from '../../../components/state-sign/state-sign.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { inGroups } from '../in-groups.ts';

type Proposal = Schema<'ProposalItem'>;

const signs: Record<Proposal['state'], SignName> = {
  captured: 'pen',
  'in-progress': 'half',
  done: 'check',
  dropped: 'cross',
};

function Decision({ decision }: { readonly decision: NonNullable<Proposal['decision']> }): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const { id, title, agreement } = decision;
  return (
    <p className="proposal-decision">
      {texts('meeting.proposal.decision')}{' '}
      <PageLink to="/rammeaftale/$beslutning" params={{ beslutning: id }} search={{ aftale: agreement.id }}>
        {title}
      </PageLink>{' '}
      <span className="meeting-more">
        {texts('meeting.proposal.inAgreement', { agreement: agreement.label })}
      </span>
    </p>
  );
}

function ProposalCard({ proposal }: { readonly proposal: Proposal }): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const { id, statement, state, followUp, decision } = proposal;
  return (
    <li id={`forslag-${id}`} className="proposal" tabIndex={-1}>
      <p>{statement}</p>
      <p className={`proposal-state proposal-${state}`}>
        <StateSign name={signs[state]} />
        {texts(`meeting.state.${state}`)}
      </p>
      {followUp !== '' && <p className="meeting-more">{followUp}</p>}
      {decision && <Decision decision={decision} />}
    </li>
  );
}

/** Goes to the proposal that the address names: it comes after the page, too late for the browser itself. */
function useNamedProposal(): void {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    if (!hash.startsWith('forslag-')) return;
    const named = document.getElementById(hash);
    named?.scrollIntoView({ block: 'center' });
    named?.focus({ preventScroll: true });
  }, [hash]);
}

/** Hvad blev foreslået, og hvad blev det til? — proposals by theme with their state and the decision they led to. */
export function ProposalsSection({ meeting }: { readonly meeting: Schema<'MeetingDetail'> }): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const { proposals } = meeting;
  useNamedProposal();
  return (
    <Section title={texts('meeting.proposals')}>
      {proposals.length === 0 ? (
        <p>{texts('meeting.proposals.none')}</p>
      ) : (
        <div className="proposal-themes">
          {inGroups(proposals, ({ theme }) => theme).map(([theme, some]) => (
            <article key={theme} className="card proposal-theme">
              <h3>{theme}</h3>
              <ul>
                {some.map((proposal) => (
                  <ProposalCard key={proposal.id} proposal={proposal} />
                ))}
              </ul>
            </article>
          ))}
        </div>
      )}
    </Section>
  );
}
