import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { formatDate } from '@tilbudsvifte/locale';
import { agreementEditTexts, agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Section } from '../../components/page/section.tsx';
import { WorkPage } from '../../components/work-page/work-page.tsx';
import type { Schema } from '../../lib/api.ts';
import { nameOf } from '../../lib/name-of.ts';
import { useAgreements } from '../../lib/queries/use-agreements.ts';
import { holdsRole, useSession } from '../../lib/queries/use-session.ts';
import type { Role } from '../../lib/queries/use-session.ts';
import { useWorkGroupings } from '../../lib/queries/use-work-lists.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { AgreementStatusChip } from './agreement-status-chip.tsx';
import { emptyOf } from '../../components/item-form/item-fields.ts';
import type { ItemField } from '../../components/item-form/item-fields.ts';
import { ItemForm } from '../../components/item-form/item-form.tsx';

const roles: readonly Role[] = ['secretariat', 'administrator'];

function AgreementCard({ agreement }: { readonly agreement: Schema<'AgreementItem'> }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const language = useLanguage();
  const { id, label, status, startsOn, endsOn, approved } = agreement;
  return (
    <li className="card round-card">
      <h3>
        <PageLink to="/rammeaftaler/$aftale" params={{ aftale: id }}>
          {label}
        </PageLink>
      </h3>
      <p className="round-facts">
        <AgreementStatusChip status={status} />
        <span>
          {texts('agreement.fromTo', {
            from: formatDate(startsOn, language, 'short'),
            to: formatDate(endsOn, language, 'short'),
          })}
        </span>
      </p>
      {(status === 'approval' || status === 'decided') && (
        <p>{texts('agreement.process.councils', { approved: approved.done, of: approved.of })}</p>
      )}
    </li>
  );
}

function useFields(): readonly ItemField[] {
  const texts = useTextsOf(agreementEditTexts);
  const language = useLanguage();
  const { data: areas = [] } = useWorkGroupings();
  const options = areas
    .filter(({ type }) => type !== 'country')
    .map((area) => ({ value: area.code, label: nameOf(area, language) }));
  return [
    {
      name: 'label',
      label: texts('edit.name'),
      hint: texts('edit.nameHint'),
      kind: 'line',
      needed: texts('edit.error.name'),
    },
    {
      name: 'area',
      label: texts('edit.area'),
      kind: 'select',
      options: [{ value: '', label: texts('edit.chooseArea') }, ...options],
      needed: texts('edit.error.area'),
    },
    { name: 'startsOn', label: texts('edit.from'), kind: 'date', needed: texts('edit.error.from') },
    { name: 'endsOn', label: texts('edit.to'), kind: 'date', needed: texts('edit.error.to') },
  ];
}

function NewAgreement(): ReactElement {
  const texts = useTextsOf(agreementEditTexts);
  const navigate = useNavigate();
  const fields = useFields();
  const [made, setMade] = useState<string>();
  // Only once the form is empty, or it would ask whether to leave it.
  useEffect(() => {
    if (made !== undefined)
      void navigate({ to: '/rammeaftaler/$aftale' as never, params: { aftale: made } as never });
  }, [made, navigate]);
  return (
    <Section title={texts('edit.new')}>
      <p>{texts('edit.newLead')}</p>
      <ItemForm
        form="ny-aftale"
        fields={fields}
        start={emptyOf(fields)}
        submit={texts('edit.create')}
        changeOf={(typed) => ({ method: 'POST', path: '/agreements', body: typed })}
        onDone={(answer) => setMade((answer as Schema<'AgreementDetail'>).id)}
      />
    </Section>
  );
}

/** Rammeaftaler — the agreements that the secretariat writes, and the form for a new one. */
export function AgreementsPage(): ReactElement {
  const texts = useTextsOf(agreementEditTexts);
  const { data: session } = useSession();
  const query = useAgreements(holdsRole(session, roles));
  return (
    <WorkPage title={texts('edit.title')} lead={texts('edit.lead')} roles={roles}>
      {() => (
        <>
          <Section title={texts('edit.list')}>
            <AnswerState query={query} height="card">
              {({ agreements }) =>
                agreements.length === 0 ? (
                  <p>{texts('edit.none')}</p>
                ) : (
                  <ul className="round-list">
                    {agreements.map((agreement) => (
                      <AgreementCard key={agreement.id} agreement={agreement} />
                    ))}
                  </ul>
                )
              }
            </AnswerState>
          </Section>
          {holdsRole(session, ['secretariat']) && <NewAgreement />}
        </>
      )}
    </WorkPage>
  );
}
