import type { ReactElement } from 'react';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Page } from '../../components/page/page.tsx';
import { SelectField } from '../../components/select-field/select-field.tsx';
import type { Schema } from '../../lib/api.ts';
import { useAgreement, useAgreements } from '../../lib/queries/use-agreements.ts';
import { today } from '../../lib/today.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { AgreementContent } from './agreement-content.tsx';
import { agreementLead } from './agreement-lead.ts';
import { pickAgreement } from './pick-agreement.ts';

function Choice({
  agreements,
  picked,
}: {
  readonly agreements: readonly Schema<'AgreementItem'>[];
  readonly picked: string | undefined;
}): ReactElement | null {
  const texts = useTextsOf(agreementTexts);
  const [, change] = useSearchState();
  if (agreements.length < 2) return null;
  return (
    <SelectField
      label={texts('agreement.choose')}
      value={picked ?? ''}
      options={[
        ...(picked === undefined ? [{ value: '', label: texts('agreement.unknown') }] : []),
        ...agreements.map(({ id, label, status }) => ({
          value: id,
          label: `${label} (${texts(`agreement.status.${status}`).toLowerCase()})`,
        })),
      ]}
      onChange={(aftale) => change({ aftale, bilag: undefined })}
    />
  );
}

function Chosen({ list }: { readonly list: Schema<'AgreementList'> }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const [{ aftale }] = useSearchState();
  const picked = pickAgreement(list.agreements, aftale, today());
  const query = useAgreement(picked?.id);
  if (list.agreements.length === 0)
    return (
      <div className="empty-state">
        <p className="empty-what">{texts('agreement.none')}</p>
        <p>{texts('agreement.noneHelp')}</p>
      </div>
    );
  return (
    <>
      <Choice agreements={list.agreements} picked={picked?.id} />
      {picked ? (
        <AnswerState query={query} height="page">
          {(agreement) => <AgreementContent agreement={agreement} />}
        </AnswerState>
      ) : (
        <p className="empty-state empty-what" role="alert">
          {texts('agreement.unknown')}
        </p>
      )}
    </>
  );
}

/** Rammeaftale (S9) — what is decided, who has approved, whether goals are met, and what is due when. */
export function AgreementPage(): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const language = useLanguage();
  const [{ aftale }] = useSearchState();
  const list = useAgreements();
  const picked = list.data && pickAgreement(list.data.agreements, aftale, today());
  const { data: agreement } = useAgreement(picked?.id);
  const lead = agreement ? agreementLead(agreement, today(), language).headline : '';
  return (
    <Page title={agreement?.label ?? texts('agreement.title')} lead={lead} context={null}>
      <AnswerState query={list} height="page">
        {(answer) => <Chosen list={answer} />}
      </AnswerState>
    </Page>
  );
}
