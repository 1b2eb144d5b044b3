import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useRouterState } from '@tanstack/react-router';
import { PageLink } from '../components/page-link/page-link.tsx';
import { useMedia } from '../lib/use-media.ts';
import { useTexts } from '../lib/use-texts.ts';
import { AccountMenu } from './account-menu.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { NavBar, Shortcuts } from './nav-bar.tsx';
import { SearchForm } from './search-form.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { useEscape } from './use-escape.ts';

function Product(): ReactElement {
  const texts = useTexts();
  return (
    <PageLink to="/" className="product">
      {texts('app.name')}
    </PageLink>
  );
}

function Tools(): ReactElement {
  return (
    <>
      <AccountMenu />
      <LanguageSwitch />
      <ThemeSwitch />
    </>
  );
}

/** What is asked for less often, behind one button; it closes by Escape and when another page comes. */
function Folded(): ReactElement {
  const texts = useTexts();
  const menu = useRef<HTMLDetailsElement>(null);
  useEscape(menu);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [path]);
  return (
    <details ref={menu} className="header-fold">
      <summary className="button">{texts('nav.menu')}</summary>
      <div className="header-folded">
        <SearchForm />
        <Shortcuts />
        <Tools />
      </div>
    </details>
  );
}

/** Head of every page — name, pages and tools; on a phone one row and the pages, so that the answer is on the first screen. */
export function Head(): ReactElement {
  const phone = useMedia('(max-width: 639px)');
  if (phone)
    return (
      <div className="container header-phone">
        <Product />
        <Folded />
        <NavBar />
      </div>
    );
  return (
    <>
      <div className="container header-row">
        <Product />
        <NavBar />
        <div className="header-tools">
          <Tools />
        </div>
      </div>
      <div className="container header-row shortcuts">
        <Shortcuts />
        <div className="header-tools">
          <SearchForm />
        </div>
      </div>
    </>
  );
}
