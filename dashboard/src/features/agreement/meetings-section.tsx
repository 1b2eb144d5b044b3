import type { ReactElement } from 'react';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Section } from '../../components/page/section.tsx';
import { useTextsOf } from '../../lib/use-texts-of.ts';

/** Dialogmøder — where proposals for the agreement come from, and the way to them. */
export function MeetingsSection(): ReactElement {
  const texts = useTextsOf(agreementTexts);
  return (
    <Section title={texts('agreement.meetings')}>
      <p>{texts('agreement.meetings.lead')}</p>
      <p>
        <PageLink to="/moeder">{texts('agreement.meetings.all')}</PageLink>
      </p>
    </Section>
  );
}
