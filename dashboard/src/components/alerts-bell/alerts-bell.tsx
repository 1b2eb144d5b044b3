import type { ReactElement } from 'react';
import { alertsBellTexts } from '@tilbudsvifte/locale/screens/alerts/bell';
import { useAlertMessages } from '../../lib/queries/use-alerts.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { PageLink } from '../page-link/page-link.tsx';

/** Alerts bell — how many messages are new; with the way to them, or where it stands in for it. */
export function AlertsBell({ linked = false }: { readonly linked?: boolean }): ReactElement | null {
  const texts = useTextsOf(alertsBellTexts);
  const unread = useAlertMessages().data?.unread ?? 0;
  const words = texts('alertsBell.new', { n: unread });
  const badge = unread > 0 && (
    <span className="badge" title={words}>
      <span aria-hidden="true">{unread}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
  if (!linked) return badge || null;
  return (
    <PageLink to="/beskeder" className="menu-item">
      {texts('alertsBell.link')}
      {badge}
    </PageLink>
  );
}
