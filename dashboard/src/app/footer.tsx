import type { ReactElement } from 'react';
import { PageLink } from '../components/page-link/page-link.tsx';
import { useEdition } from '../lib/queries/use-edition.ts';
import { useTexts } from '../lib/use-texts.ts';

/** Foot of every page: what this is, and which edition the figures come from. */
export function Footer(): ReactElement {
  const texts = useTexts();
  const { edition } = useEdition();
  return (
    <footer className="footer" aria-label={texts('footer.label')}>
      <div className="container">
        <p>{texts('app.purpose')}</p>
        <p>{texts('footer.noPersons')}</p>
        {edition && <p>{texts('footer.edition', { edition: edition.label, date: edition.publishedAt })}</p>}
        <p>
          <PageLink to="/metoder">{texts('methods.title')}</PageLink> ·{' '}
          <a href="/api/docs">{texts('footer.api')}</a>
        </p>
      </div>
    </footer>
  );
}
