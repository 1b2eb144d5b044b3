import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import { compareDanish, formatDate } from '@tilbudsvifte/locale';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import { nameOf } from '../../lib/name-of.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { ApprovalGrid } from './approval-grid.tsx';
import { hasApproved } from './approval-look.ts';
import type { Approval } from './approval-look.ts';
import { ApprovalState } from './approval-state.tsx';
import { AgendaLink, ApprovalTable } from './approval-table.tsx';

// Its words come only to those who may use it.
const ApprovalForm = lazy(() =>
  import('./approval-form.tsx').then((file) => ({ default: file.ApprovalForm })),
);

/** An agreement with its approvals. */
interface AgreementProps {
  readonly agreement: Schema<'AgreementDetail'>;
}

function Unanimity({ agreement }: AgreementProps): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const missing = agreement.approvals.filter(({ state }) => !hasApproved(state)).length;
  if (agreement.status === 'draft' || agreement.status === 'hearing')
    return <p>{texts('agreement.approvals.notYet')}</p>;
  return (
    <p>
      {missing === 0
        ? texts('agreement.approvals.unanimous')
        : texts('agreement.approvals.unanimity', { n: missing })}
    </p>
  );
}

function Chosen({ agreement, approval }: AgreementProps & { readonly approval: Approval }): ReactElement {
  const language = useLanguage();
  const { party, state, on, remark } = approval;
  return (
    <div className="approval-chosen" aria-live="polite">
      <h3>{nameOf(approval, language)}</h3>
      <p>
        <ApprovalState state={state} />
        {on !== null && `, ${formatDate(on, language)}`}
      </p>
      {remark !== '' && <p className="as-typed">{remark}</p>}
      <AgendaLink approval={approval} />
      {agreement.mayApprove.includes(party) && (
        <Suspense fallback={null}>
          <ApprovalForm key={party} agreement={agreement.id} approval={approval} />
        </Suspense>
      )}
    </div>
  );
}

const regionLast = (a: Approval, b: Approval): number =>
  Number(a.kind === 'region') - Number(b.kind === 'region') || compareDanish(a.name, b.name);

/** Hvem har godkendt? — tiles, the chosen party, and the same as a list; those who may record it there. */
export function ApprovalsSection({ agreement }: AgreementProps): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const language = useLanguage();
  const own = useChoices().municipality?.code;
  const { approvals, mayApprove } = agreement;
  const [chosen, setChosen] = useState<string>();
  const selected = chosen ?? (mayApprove.length === 1 ? mayApprove[0] : own);
  const approval = approvals.find(({ party }) => party === selected);
  const regions = approvals.filter(({ kind }) => kind === 'region');
  return (
    <Section title={texts('agreement.approvals')}>
      <Unanimity agreement={agreement} />
      <div className="approval-parties">
        <div>
          <ApprovalGrid {...{ approvals, own, selected }} onSelect={setChosen} />
          {regions.map((region) => (
            <button
              key={region.party}
              type="button"
              className="button approval-region"
              aria-pressed={region.party === selected}
              onClick={() => setChosen(region.party)}
            >
              {nameOf(region, language)}: <ApprovalState state={region.state} />
            </button>
          ))}
        </div>
        {approval ? (
          <Chosen agreement={agreement} approval={approval} />
        ) : (
          <p className="hint">{texts('agreement.approvals.choose')}</p>
        )}
      </div>
      <details className="approval-list">
        <summary>{texts('agreement.approvals.list')}</summary>
        <ApprovalTable approvals={[...approvals].sort(regionLast)} />
      </details>
    </Section>
  );
}
