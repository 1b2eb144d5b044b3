import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { TextKey } from '@tilbudsvifte/locale';
import { PageLink } from '../components/page-link/page-link.tsx';
import type { PagePath } from '../components/page-link/page-link.tsx';
import { useTexts } from '../lib/use-texts.ts';

interface Entry {
  readonly to: PagePath;
  readonly key: TextKey;
}

// Only pages that exist: a link that leads nowhere costs trust.
const main: readonly Entry[] = [
  { to: '/', key: 'nav.overview' },
  { to: '/mangler', key: 'nav.gaps' },
  { to: '/pladser', key: 'nav.places' },
  { to: '/oekonomi', key: 'nav.costs' },
  { to: '/koeb-og-salg', key: 'nav.trade' },
  { to: '/prognoser', key: 'nav.forecasts' },
  { to: '/rammeaftale', key: 'nav.agreement' },
];
const shortcuts: readonly Entry[] = [
  { to: '/tilbudsvifte', key: 'nav.range' },
  { to: '/scenarier', key: 'nav.scenarios' },
  { to: '/samarbejde', key: 'nav.cooperation' },
  { to: '/sammenlign', key: 'nav.compare' },
  { to: '/mapper', key: 'nav.meetings' },
  { to: '/data', key: 'nav.data' },
  { to: '/ordbog', key: 'nav.glossary' },
];

/** On a phone the row is longer than the screen: the current page is moved into view, so that nobody sees half a word. */
function useCurrentInView() {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current="page"]');
    const row = current?.closest('ul');
    if (!current || !row) return;
    const over = current.offsetLeft + current.offsetWidth - row.offsetLeft - row.clientWidth;
    row.scrollLeft = Math.max(0, over);
  }, [pathname]);
  return nav;
}

function Entries({ label, entries }: { label: TextKey; entries: readonly Entry[] }): ReactElement {
  const texts = useTexts();
  const nav = useCurrentInView();
  return (
    <nav aria-label={texts(label)} className="nav-bar" ref={nav}>
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

/** Main navigation; the current page is marked by the router with `aria-current`. */
export function NavBar(): ReactElement {
  return <Entries label="nav.main" entries={main} />;
}

/** Pages that are asked for less often. */
export function Shortcuts(): ReactElement {
  return <Entries label="nav.secondary" entries={shortcuts} />;
}
