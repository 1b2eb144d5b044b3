import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { ErrorBoundary } from '../components/error-boundary/error-boundary.tsx';
import { embedRoot } from '../components/figure-card/embed-code.ts';
import { useFetchAhead } from '../lib/connection/use-fetch-ahead.ts';
import type { Dropped } from '../lib/url-state.ts';
import { useSearchState } from '../lib/use-search-state.ts';
import { LanguageContext, useTexts } from '../lib/use-texts.ts';
import { Banners } from './banners.tsx';
import { ConnectionBars } from './connection-bars.tsx';
import { BrokenPage } from './broken-page.tsx';
import { DroppedNotice } from './dropped-notice.tsx';
import { Footer } from './footer.tsx';
import { Head } from './head.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { WorkNav } from './work-nav.tsx';

function Header({ dropped }: { readonly dropped: readonly Dropped[] }): ReactElement {
  return (
    <header className="header">
      <Head />
      <WorkNav />
      <ConnectionBars />
      <Banners />
      <DroppedNotice dropped={dropped} />
    </header>
  );
}

/** Moves focus to the new page's content, as a browser does when it loads a page; not on the first page. */
function useFocusOnPageChange(path: string): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current !== path) main.current?.focus();
    shown.current = path;
  }, [path]);
  return main;
}

function Frame({ dropped }: { readonly dropped: readonly Dropped[] }): ReactElement {
  const texts = useTexts();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const main = useFocusOnPageChange(path);
  useFetchAhead();
  return (
    <>
      <a href="#main" className="skip-link">
        {texts('shell.skip')}
      </a>
      <Header dropped={dropped} />
      <main id="main" ref={main} tabIndex={-1}>
        <ErrorBoundary fallback={<BrokenPage />} resetKey={path}>
          <Outlet />
        </ErrorBoundary>
      </main>
      <Footer />
      <SignInAgain />
    </>
  );
}

/** A single figure on another site's page has nothing around it. */
function Alone(): ReactElement {
  return (
    <main className="embed">
      <ErrorBoundary fallback={<BrokenPage />} resetKey="">
        <Outlet />
      </ErrorBoundary>
    </main>
  );
}

/** Shell — everything around a page, in the language of the address. */
export function Shell({ dropped }: { readonly dropped: readonly Dropped[] }): ReactElement {
  const [{ l = 'da' }] = useSearchState();
  const alone = useRouterState({ select: ({ location }) => location.pathname.startsWith(`${embedRoot}/`) });
  useEffect(() => {
    document.documentElement.lang = l;
  }, [l]);
  return <LanguageContext value={l}>{alone ? <Alone /> : <Frame dropped={dropped} />}</LanguageContext>;
}
