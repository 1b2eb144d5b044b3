import type { ReactElement } from 'react';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

/** What waits for an approver: the forms that were submitted. */
export function WaitingList({ forms }: { readonly forms: readonly Schema<'RoundForm'>[] }): ReactElement {
  const texts = useWorkTexts();
  const words = useTexts();
  const waiting = forms.flatMap(({ state, kind, deliveryId }) =>
    state === 'submitted' && deliveryId !== undefined ? [{ kind, deliveryId }] : [],
  );
  return (
    <Section title={texts('reporting.waiting')}>
      {waiting.length === 0 && <p>{texts('reporting.waitingNone')}</p>}
      <ul className="waiting-list">
        {waiting.map(({ kind, deliveryId }) => (
          <li key={deliveryId}>
            <PageLink
              to="/indberetning/$delivery"
              params={{ delivery: deliveryId }}
              className="button primary"
            >
              {texts('reporting.review', { form: words(`kind.${kind}`) })}
            </PageLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
