import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { DocumentLinks } from '../../components/document-links/document-links.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import type { Schema } from '../../lib/api.ts';
import { useEdition } from '../../lib/queries/use-edition.ts';
import { holdsRole, useSession } from '../../lib/queries/use-session.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { AgreementStatusChip } from './agreement-status-chip.tsx';

type Agreement = Schema<'AgreementDetail'>;

/** Facts of an agreement: where it stands, when it is in force, who its parties are, and by when they must approve. */
export function AgreementFacts({ agreement }: { readonly agreement: Agreement }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const language = useLanguage();
  const { id, status, startsOn, endsOn, approvedMunicipalities, approved, approvalDueOn } = agreement;
  const hasRegion = approved.of > approvedMunicipalities.of;
  const { edition } = useEdition();
  const mayEdit = holdsRole(useSession().data, ['secretariat']);
  return (
    <>
      <dl className="fact-list wide">
        <div>
          <dt>{texts('agreement.status')}</dt>
          <dd>
            <AgreementStatusChip status={status} />
          </dd>
        </div>
        <div>
          <dt>{texts('agreement.period')}</dt>
          <dd>
            {texts('agreement.fromTo', {
              from: formatDate(startsOn, language),
              to: formatDate(endsOn, language),
            })}
          </dd>
        </div>
        <div>
          <dt>{texts('agreement.parties')}</dt>
          <dd>
            {texts(hasRegion ? 'agreement.partiesOf' : 'agreement.municipalities', {
              n: approvedMunicipalities.of,
            })}
          </dd>
        </div>
        <div>
          <dt>{texts('agreement.deadline')}</dt>
          <dd>
            {approvalDueOn === null ? texts('agreement.noDeadline') : formatDate(approvalDueOn, language)}
          </dd>
        </div>
      </dl>
      {agreement.synthetic && <p className="hint">{texts('agreement.synthetic')}</p>}
      <DocumentLinks
        what="agreement"
        path={`/agreements/${id}/document`}
        asked={edition?.publishedAt ? { edition: edition.id } : {}}
      />
      {mayEdit && (
        <p>
          <PageLink to="/rammeaftaler/$aftale" params={{ aftale: id }}>
            {texts('agreement.edit')}
          </PageLink>
        </p>
      )}
    </>
  );
}
