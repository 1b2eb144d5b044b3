import type { ReactElement } from 'react';
import { PageLink } from '../components/page-link/page-link.tsx';
import { Page } from '../components/page/page.tsx';
import { useTexts } from '../lib/use-texts.ts';

/** A page address that leads nowhere. */
export function NotFound(): ReactElement {
  const texts = useTexts();
  return (
    <Page title={texts('shell.notFound')} lead={texts('shell.notFoundHelp')} context={null}>
      <p>
        <PageLink to="/">{texts('nav.overview')}</PageLink>
      </p>
    </Page>
  );
}
