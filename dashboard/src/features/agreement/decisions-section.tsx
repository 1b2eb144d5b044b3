import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';

type Agreement = Schema<'AgreementDetail'>;

function Decision({
  decision,
  agreement,
}: {
  readonly decision: Schema<'DecisionItem'>;
  readonly agreement: Agreement;
}): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const language = useLanguage();
  const { id, kind, title, responsible, dueOn, evidence } = decision;
  return (
    <li className="card decision-card">
      <p className="eyebrow">{texts(`agreement.decision.kind.${kind}`)}</p>
      <h3>
        <PageLink to="/rammeaftale/$beslutning" params={{ beslutning: id }} search={{ aftale: agreement.id }}>
          {title}
        </PageLink>
      </h3>
      <dl className="fact-list">
        {responsible !== '' && (
          <div>
            <dt>{texts('agreement.decision.responsible')}</dt>
            <dd>{responsible}</dd>
          </div>
        )}
        {dueOn !== null && (
          <div>
            <dt>{texts('agreement.decision.deadline')}</dt>
            <dd>{formatDate(dueOn, language)}</dd>
          </div>
        )}
      </dl>
      <p className="hint">{texts('agreement.decision.evidence', { n: evidence.length })}</p>
    </li>
  );
}

/** Hvad er besluttet? — each decision and recommendation with responsible, deadline and the way to its figures. */
export function DecisionsSection({ agreement }: { readonly agreement: Agreement }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  return (
    <Section title={texts('agreement.decisions')}>
      {agreement.decisions.length === 0 ? (
        <p>{texts('agreement.decisions.none')}</p>
      ) : (
        <ul className="decision-list">
          {agreement.decisions.map((decision) => (
            <Decision key={decision.id} decision={decision} agreement={agreement} />
          ))}
        </ul>
      )}
    </Section>
  );
}
