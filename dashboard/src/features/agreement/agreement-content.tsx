import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import { holdsRole, useSession } from '../../lib/queries/use-session.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { AgreementFacts } from './agreement-facts.tsx';
import { AnnexSection } from './annex-section.tsx';
import { ApprovalsSection } from './approvals-section.tsx';
import { DecisionsSection } from './decisions-section.tsx';
import { GoalsSection } from './goals-section.tsx';
import { HearingSection } from './hearing-section.tsx';
import { MeetingsSection } from './meetings-section.tsx';
import { NotificationsSection } from './notifications-section.tsx';
import { PartsSection } from './parts-section.tsx';
import { ProcessLine } from './process-line.tsx';
import { VersionsSection } from './versions-section.tsx';
import { YearWheel } from './year-wheel.tsx';

// Its words come only to those who may use it.
const AllAnnexes = lazy(() => import('./all-annexes.tsx').then((file) => ({ default: file.AllAnnexes })));

/** An agreement from top to bottom: what a council asks first stands first. */
export function AgreementContent({
  agreement,
}: {
  readonly agreement: Schema<'AgreementDetail'>;
}): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const { id, area } = agreement;
  const mayMakeAll = holdsRole(useSession().data, ['secretariat']);
  return (
    <>
      <AgreementFacts agreement={agreement} />
      <Section title={texts('agreement.process')}>
        <ProcessLine agreement={agreement} />
      </Section>
      <ApprovalsSection key={id} agreement={agreement} />
      <GoalsSection agreement={agreement} />
      <DecisionsSection agreement={agreement} />
      <PartsSection agreement={agreement} />
      <NotificationsSection agreement={id} />
      <MeetingsSection />
      <YearWheel agreement={agreement} />
      <AnnexSection agreement={id} />
      {mayMakeAll && (
        <Suspense fallback={null}>
          <AllAnnexes area={area} />
        </Suspense>
      )}
      <HearingSection key={`${id} hearing`} agreement={agreement} />
      <VersionsSection agreement={id} />
    </>
  );
}
