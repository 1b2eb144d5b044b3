import type { ReactElement } from 'react';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Section } from '../../components/page/section.tsx';
import { useNotifications } from '../../lib/queries/use-notifications.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

/** Centrale udmeldinger — those that are handled in the agreement, and the way to all of them. */
export function NotificationsSection({ agreement }: { readonly agreement: string }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const { data } = useNotifications();
  const own = (data?.notifications ?? []).filter((one) => one.agreement?.id === agreement);
  return (
    <Section title={texts('agreement.notifications')}>
      <p>{texts('agreement.notifications.lead')}</p>
      {own.length > 0 && (
        <ul>
          {own.map(({ id, title }) => (
            <li key={id}>
              <PageLink to="/udmeldinger/$udmelding" params={{ udmelding: id }}>
                {title}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
      <p>
        <PageLink to="/udmeldinger">{texts('agreement.notifications.all')}</PageLink>
      </p>
    </Section>
  );
}
