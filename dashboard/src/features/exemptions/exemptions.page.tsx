import type { ReactElement } from 'react';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Section } from '../../components/page/section.tsx';
import { WorkPage } from '../../components/work-page/work-page.tsx';
import type { Schema } from '../../lib/api.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { ExemptionForm } from './exemption-form.tsx';
import { ExemptionTable } from './exemption-table.tsx';
import { useExemptions } from './use-exemptions.ts';

function Content({ exemptions }: Schema<'ExemptionList'>): ReactElement {
  const words = useWorkTexts();
  const inForce = exemptions.filter((each) => each.inForce);
  const expired = exemptions.filter((each) => !each.inForce);
  return (
    <>
      <Section title={words('exemptions.list')}>
        {inForce.length > 0 ? (
          <ExemptionTable
            caption={words('exemptions.caption', { n: inForce.length })}
            exemptions={inForce}
            inForce
          />
        ) : (
          <p className="empty-state empty-what">{words('exemptions.none')}</p>
        )}
        {expired.length > 0 && (
          <details className="legend">
            <summary>{words('exemptions.expired', { n: expired.length })}</summary>
            <ExemptionTable caption={words('exemptions.expiredCaption')} exemptions={expired} />
          </details>
        )}
      </Section>
      <Section title={words('exemptions.new')}>
        <ExemptionForm inForce={inForce} />
      </Section>
    </>
  );
}

function Exemptions(): ReactElement {
  const words = useWorkTexts();
  const query = useExemptions();
  return (
    <>
      <p>
        <PageLink to="/runder">{words('round.back')}</PageLink>
      </p>
      <p>{words('exemptions.about')}</p>
      <AnswerState query={query} height="page">
        {(answer) => <Content exemptions={answer.exemptions} />}
      </AnswerState>
    </>
  );
}

/** Undtagelser — which municipalities a rule does not ask for a while, giving one and ending one. */
export function ExemptionsPage(): ReactElement {
  const words = useWorkTexts();
  return (
    <WorkPage title={words('exemptions.title')} lead={words('exemptions.lead')} roles={['secretariat']}>
      {() => <Exemptions />}
    </WorkPage>
  );
}
