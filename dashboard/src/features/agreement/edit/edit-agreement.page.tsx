import type { ReactElement } from 'react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { agreementEditTexts, agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { ConfirmButton } from '../../../components/confirm-dialog/confirm-button.tsx';
import { AnswerState } from '../../../components/empty-state/answer-state.tsx';
import { ItemGroupSection } from '../../../components/item-form/item-group.tsx';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { Section } from '../../../components/page/section.tsx';
import { ProblemNotice } from '../../../components/problem-notice/problem-notice.tsx';
import { WorkPage } from '../../../components/work-page/work-page.tsx';
import { codeOf } from '../../../lib/api-problem.ts';
import type { Schema } from '../../../lib/api.ts';
import { useAgreement } from '../../../lib/queries/use-agreements.ts';
import { useChange } from '../../../lib/queries/use-change.ts';
import { holdsRole, useSession } from '../../../lib/queries/use-session.ts';
import type { Role } from '../../../lib/queries/use-session.ts';
import { send } from '../../../lib/send.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { AgreementStatusChip } from '../agreement-status-chip.tsx';
import { AgreementSteps } from './agreement-step.tsx';
import { FactsForm } from './facts-form.tsx';
import { useItemGroups } from './use-item-groups.ts';

type Agreement = Schema<'AgreementDetail'>;
const roles: readonly Role[] = ['secretariat', 'administrator'];

function DeleteDraft({ agreement }: { readonly agreement: Agreement }): ReactElement {
  const texts = useTextsOf(agreementEditTexts);
  const navigate = useNavigate();
  const { id, label, version } = agreement;
  const { run, isPending, error } = useChange({
    make: () => send({ method: 'DELETE', path: `/agreements/${id}`, version }),
    stale: [['agreements']],
    onDone: () => void navigate({ to: '/rammeaftaler' as never }),
  });
  return (
    <>
      <ProblemNotice error={error} />
      <ConfirmButton
        label={texts('edit.deleteAgreement')}
        title={texts('edit.deleteAgreement')}
        confirm={texts('edit.removeNow')}
        onConfirm={() => run(undefined)}
        disabled={isPending}
      >
        <p>{texts('edit.deleteAsk', { title: label })}</p>
      </ConfirmButton>
    </>
  );
}

function Content({ agreement }: { readonly agreement: Agreement }): ReactElement {
  const texts = useTextsOf(agreementEditTexts);
  const groups = useItemGroups(agreement);
  const { id, mayChange, mayChangeDates, status } = agreement;
  return (
    <>
      <p>
        <AgreementStatusChip status={status} />{' '}
        <PageLink to="/rammeaftale" search={{ aftale: id }}>
          {texts('edit.see')}
        </PageLink>
      </p>
      <Section title={texts('edit.steps')}>
        <AgreementSteps agreement={agreement} />
        {status === 'draft' && mayChange && <DeleteDraft agreement={agreement} />}
      </Section>
      {mayChange && (
        <Section title={texts('edit.facts')}>
          <FactsForm agreement={agreement} />
        </Section>
      )}
      {groups.map((group) => (
        <ItemGroupSection
          key={group.path}
          owner={{ path: `/agreements/${id}`, version: agreement.version }}
          group={group}
          mayChange={group.path === 'due-dates' ? mayChangeDates : mayChange}
        />
      ))}
    </>
  );
}

/** Rediger rammeaftale — what the secretariat writes of an agreement, and its steps to a decision. */
export function EditAgreementPage(): ReactElement {
  const texts = useTextsOf(agreementEditTexts);
  const page = useTextsOf(agreementTexts);
  const { aftale = '' }: { aftale?: string } = useParams({ strict: false });
  const query = useAgreement(holdsRole(useSession().data, roles) ? aftale : undefined);
  return (
    <WorkPage title={query.data?.label ?? page('agreement.title')} roles={roles}>
      {() => (
        <>
          <p>
            <PageLink to="/rammeaftaler">{texts('edit.back')}</PageLink>
          </p>
          {codeOf(query.error) === 'not-found' ? (
            <p className="empty-state empty-what">{page('agreement.unknown')}</p>
          ) : (
            <AnswerState query={query} height="page">
              {(agreement) => <Content agreement={agreement} />}
            </AnswerState>
          )}
        </>
      )}
    </WorkPage>
  );
}
