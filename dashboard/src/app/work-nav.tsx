import type { ReactElement } from 'react';
import type { TextKey } from '@tilbudsvifte/locale';
import { PageLink } from '../components/page-link/page-link.tsx';
import type { PagePath } from '../components/page-link/page-link.tsx';
import { holdsRole, useSession } from '../lib/queries/use-session.ts';
import type { Role } from '../lib/queries/use-session.ts';
import { useTexts } from '../lib/use-texts.ts';
import { useFormsMissing } from './use-forms-missing.ts';

interface Entry {
  readonly to: PagePath;
  readonly key: TextKey;
  /** Who may use the page. */
  readonly roles: readonly Role[];
}

const entries: readonly Entry[] = [
  { to: '/indberetning', key: 'nav.reporting', roles: ['reporter', 'approver'] },
  { to: '/runder', key: 'nav.rounds', roles: ['secretariat', 'administrator'] },
  { to: '/udgivelser', key: 'nav.publications', roles: ['secretariat'] },
  { to: '/rammeaftaler', key: 'nav.agreements', roles: ['secretariat', 'administrator'] },
  { to: '/brugere', key: 'nav.users', roles: ['administrator'] },
  { to: '/log', key: 'nav.audit', roles: ['administrator', 'secretariat'] },
];

function MissingBadge(): ReactElement | null {
  const texts = useTexts();
  const missing = useFormsMissing();
  if (missing === 0) return null;
  const words = texts('nav.formsMissing', { n: missing });
  return (
    <span className="badge" title={words}>
      <span aria-hidden="true">{missing}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

/** Navigation of people who are signed in: only the pages that they may use; nothing for everybody else. */
export function WorkNav(): ReactElement | null {
  const texts = useTexts();
  const { data: session } = useSession();
  const shown = entries.filter(({ roles }) => holdsRole(session, roles));
  if (shown.length === 0) return null;
  return (
    <nav aria-label={texts('nav.work')} className="container nav-bar work-nav">
      <span aria-hidden="true">{texts('nav.work')}</span>
      <ul>
        {shown.map(({ to, key }) => (
          <li key={to}>
            <PageLink to={to} className="nav-link">
              {texts(key)}
              {to === '/indberetning' && holdsRole(session, ['reporter']) && <MissingBadge />}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
