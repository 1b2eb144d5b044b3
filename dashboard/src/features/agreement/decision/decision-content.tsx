import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import { agreementTexts, evidenceTexts } from '@tilbudsvifte/locale/screens/agreement';
import { Section } from '../../../components/page/section.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { useLanguage } from '../../../lib/use-texts.ts';
import { GoalTable } from '../goals-section.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { GoalLine } from './goal-line.tsx';
import { ProposalsBehind } from './proposals-behind.tsx';
import type { DecisionFound } from './use-decision.ts';

function useFacts({
  agreement,
  decision,
}: DecisionFound): readonly (readonly [name: string, value: string])[] {
  const texts = useTextsOf(agreementTexts);
  const words = useTextsOf(evidenceTexts);
  const language = useLanguage();
  const { responsible, dueOn, followUp, theme } = decision;
  const under = agreement.themes.find(({ id }) => id === theme);
  const { decidedOn } = agreement;
  return [
    [
      words('decision.agreed'),
      decidedOn === null
        ? words('decision.notAgreed')
        : words('decision.agreedOn', { date: formatDate(decidedOn, language) }),
    ] as const,
    [texts('agreement.decision.responsible'), responsible] as const,
    [texts('agreement.decision.deadline'), dueOn === null ? '' : formatDate(dueOn, language)] as const,
    [texts('agreement.decision.followUp'), followUp] as const,
    [words('decision.theme'), under?.title ?? ''] as const,
  ].filter(([, value]) => value !== '');
}

function Since({ agreement, decision }: DecisionFound): ReactElement | null {
  const words = useTextsOf(evidenceTexts);
  const goals = agreement.goals.filter(({ theme }) => theme !== null && theme === decision.theme);
  if (goals.length === 0) return null;
  return (
    <Section title={words('decision.goals')}>
      <p>{words('decision.goalsLead')}</p>
      <GoalTable goals={goals} />
      {goals.map((goal) => (
        <GoalLine key={goal.id} goal={goal} decidedOn={agreement.decidedOn} />
      ))}
    </Section>
  );
}

/** A decision — what was decided, by whom and by when; the frozen figures it rests on; the goals it belongs with. */
export function DecisionContent(found: DecisionFound): ReactElement {
  const words = useTextsOf(evidenceTexts);
  const { agreement, decision } = found;
  return (
    <>
      <p className="hint">{words(agreement.status === 'decided' ? 'decision.fixed' : 'decision.open')}</p>
      {decision.text !== '' && <p className="as-typed decision-text">{decision.text}</p>}
      <dl className="fact-list wide">
        {useFacts(found).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="as-typed">{value}</dd>
          </div>
        ))}
      </dl>
      <Section title={words('evidence.section')}>
        {decision.evidence.length === 0 ? (
          <div className="empty-state">
            <p className="empty-what">{words('evidence.none')}</p>
            {agreement.mayChange && <p>{words('evidence.noneHelp')}</p>}
          </div>
        ) : (
          decision.evidence.map((note) => (
            <EvidenceCard key={note.id} note={note} mayRemove={agreement.mayChange} />
          ))
        )}
      </Section>
      <ProposalsBehind decision={decision.id} />
      <Since {...found} />
    </>
  );
}
