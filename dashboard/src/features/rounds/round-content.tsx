import type { ReactElement } from 'react';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { ChangeRound } from './change-round.tsx';
import { ExtendForm } from './extend-form.tsx';
import { RemindersSection } from './reminders-section.tsx';
import { RoundFacts } from './round-facts.tsx';
import { StatusMatrix } from './status-matrix.tsx';

/** A round as one person sees it. */
export interface RoundContentProps {
  readonly status: Schema<'RoundStatus'>;
  readonly rights: readonly Schema<'RightAnswer'>[];
}

/** What a round consists of; only the secretariat reminds, extends and changes. */
export function RoundContent({ status, rights }: RoundContentProps): ReactElement {
  const texts = useWorkTexts();
  const mayRun = rights.some(({ role }) => role === 'secretariat');
  return (
    <>
      <RoundFacts status={status} />
      <Section title={texts('round.matrix')}>
        <StatusMatrix status={status} rights={rights} />
      </Section>
      {mayRun && (
        <>
          <Section title={texts('round.reminders')}>
            <RemindersSection round={status.round} />
          </Section>
          <Section title={texts('round.extend')}>
            <ExtendForm status={status} />
          </Section>
          <Section title={texts('round.change')}>
            <ChangeRound round={status.round} />
          </Section>
        </>
      )}
    </>
  );
}
