import type { ReactElement } from 'react';
import type { TextKey } from '@tilbudsvifte/locale';
import { PageLink } from '../components/page-link/page-link.tsx';
import type { PagePath } from '../components/page-link/page-link.tsx';
import { useTexts } from '../lib/use-texts.ts';

// Only pages that exist: a link that leads nowhere costs trust.
const entries: readonly { readonly to: PagePath; readonly key: TextKey }[] = [
  { to: '/', key: 'nav.overview' },
  { to: '/mangler', key: 'nav.gaps' },
  { to: '/tilbudsvifte', key: 'nav.range' },
  { to: '/oekonomi', key: 'nav.costs' },
];

/** Main navigation; the current page is marked by the router with `aria-current`. */
export function NavBar(): ReactElement {
  const texts = useTexts();
  return (
    <nav aria-label={texts('nav.main')} className="nav-bar">
      <ul>
        {entries.map(({ to, key }) => (
          <li key={to}>
            <PageLink to={to} className="nav-link">
              {texts(key)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
