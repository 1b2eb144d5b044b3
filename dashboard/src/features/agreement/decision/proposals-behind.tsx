import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import { evidenceTexts } from '@tilbudsvifte/locale/screens/agreement';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { Section } from '../../../components/page/section.tsx';
import { useMeetingDetails } from '../../../lib/queries/use-meetings.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { useLanguage } from '../../../lib/use-texts.ts';

/** Forslag bag beslutningen — what was proposed at dialogue meetings and taken up by the decision; nothing without any. */
export function ProposalsBehind({ decision }: { readonly decision: string }): ReactElement | null {
  const words = useTextsOf(evidenceTexts);
  const language = useLanguage();
  const { data = [] } = useMeetingDetails();
  const behind = data.flatMap(({ id: meeting, heldOn, proposals }) =>
    proposals
      .filter((proposal) => proposal.decision?.id === decision)
      .map(({ id, statement }) => ({ id, statement, meeting, heldOn })),
  );
  if (behind.length === 0) return null;
  return (
    <Section title={words('decision.proposals')}>
      <ul className="decision-proposals">
        {behind.map(({ id, statement, meeting, heldOn }) => (
          <li key={id}>
            {statement}{' '}
            <PageLink to="/moeder/$moede" params={{ moede: meeting }} hash={`forslag-${id}`}>
              {words('decision.proposedAt', { date: formatDate(heldOn, language) })}
            </PageLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
