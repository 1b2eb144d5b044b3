import type { ReactElement } from 'react';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { Section } from '../../../components/page/section.tsx';
import { useRoundStatus } from '../../../lib/queries/use-rounds.ts';
import { municipalitiesOf } from '../../../lib/queries/use-session.ts';
import type { Session } from '../../../lib/queries/use-session.ts';
import { useLeaveWarning } from '../../../lib/use-leave-warning.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import { columnWords } from '../column-names.ts';
import { mayDeliver } from '../form-state.ts';
import { useReportNames } from '../use-report-names.ts';
import { Ways } from '../ways/ways.tsx';
import { ChangedNotice } from './changed-notice.tsx';
import { ChangeTable } from './change-table.tsx';
import { DeliveryFacts } from './delivery-facts.tsx';
import { DeliveryHistory } from './delivery-history.tsx';
import { IssuesSection } from './issues-section.tsx';
import { PreviewTable } from './preview-table.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { Receipt } from './receipt.tsx';
import { rowWords } from './row-words.ts';
import { StepsSection } from './steps-section.tsx';
import { explanationId, UnusualSection } from './unusual-section.tsx';
import type { Delivery } from './use-delivery.ts';
import { useExplanations } from './use-explanations.ts';
import { useSteps } from './use-steps.ts';

/** One delivery, and who looks at it. */
export interface DeliveryContentProps {
  readonly delivery: Delivery;
  readonly session: Session;
}

function Again({ delivery, session }: DeliveryContentProps): ReactElement | null {
  const texts = useWorkTexts();
  const { data } = useRoundStatus(delivery.round);
  const { municipality, kind } = delivery;
  const form = data?.forms.find((one) => one.municipality === municipality && one.kind === kind);
  const reports = municipalitiesOf(session, ['reporter']).includes(municipality);
  const newest = form?.deliveryId === delivery.id;
  if (!data || !form || !reports || !newest || !mayDeliver(form, data.round, new Date().toISOString()))
    return null;
  return (
    <Section title={texts('delivery.again')}>
      <Ways round={data.round} municipality={municipality} kind={kind} />
    </Section>
  );
}

function Returned({ comment }: { readonly comment: string | undefined }): ReactElement | null {
  const texts = useWorkTexts();
  if (comment === undefined || comment === '') return null;
  return (
    <div className="notice returned">
      <p>{texts('delivery.returned')}:</p>
      <blockquote>{comment}</blockquote>
    </div>
  );
}

/** The way back to where one came from: the checklist of one's own municipality, or the round of all. */
function Back({ delivery: { municipality, round }, session }: DeliveryContentProps): ReactElement {
  const texts = useWorkTexts();
  const own = municipalitiesOf(session, ['reporter', 'approver']).includes(municipality);
  return (
    <p>
      {own ? (
        <PageLink to="/indberetning" search={{ ik: municipality, runde: round }}>
          {texts('delivery.back')}
        </PageLink>
      ) : (
        <PageLink to="/runder/$runde" params={{ runde: round }}>
          {texts('delivery.backToRound')}
        </PageLink>
      )}
    </p>
  );
}

/** The delivery, in the order it is judged: what is wrong, what is unusual, what changes, how it was read. */
export function DeliveryContent({ delivery, session }: DeliveryContentProps): ReactElement {
  const texts = useWorkTexts();
  const names = useReportNames(delivery.municipality);
  const { data } = useRoundStatus(delivery.round);
  const steps = useSteps(delivery);
  const words = useExplanations(delivery);
  useLeaveWarning(words.unsaved.length > 0, texts('work.leave'));
  const { municipality, state } = delivery;
  const reports = municipalitiesOf(session, ['reporter']).includes(municipality);
  const explains = reports && (state === 'draft' || state === 'returned');
  const seen = steps.change.seen ?? words.saving.seen;
  // A field that has been filled in since is no longer missing.
  const missing = steps.missing.filter((key) => words.textOf(key).trim() === '');
  const errors = delivery.unusual
    .filter(({ key }) => missing.includes(key))
    .map(({ key, row, column }) => ({
      id: explanationId(delivery, key),
      text: texts('delivery.explanationNeeded', {
        about: `${rowWords(row, names)}, ${columnWords(column, texts)}`,
      }),
    }));
  if (state === 'reading') return <ReadingProgress rows={delivery.rows} />;
  return (
    <>
      <Back delivery={delivery} session={session} />
      <ErrorSummary errors={errors} />
      <ChangedNotice seen={seen} now={delivery} />
      <DeliveryFacts delivery={delivery} />
      <Returned comment={state === 'returned' || state === 'draft' ? delivery.returnComment : undefined} />
      <StepsSection delivery={delivery} names={names} steps={steps} />
      <IssuesSection delivery={delivery} corrects={reports} />
      <UnusualSection
        delivery={delivery}
        names={names}
        words={explains ? words : undefined}
        missing={missing}
      />
      <PreviewTable delivery={delivery} names={names} />
      {state !== 'refused' && (
        <ChangeTable delivery={delivery} names={names} period={data?.round.period ?? ''} />
      )}
      <Again delivery={delivery} session={session} />
      <Receipt delivery={delivery} round={data?.round} names={names} />
      <DeliveryHistory history={delivery.history} />
    </>
  );
}
