import type { ReactElement } from 'react';
import { searchTexts } from '@tilbudsvifte/locale/screens/search';
import { PageLink } from '../../components/page-link/page-link.tsx';
import type { Schema } from '../../lib/api.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { searchKinds } from './search-entry.ts';
import type { SearchEntry } from './search-entry.ts';

function EntryLink({ entry }: { readonly entry: SearchEntry }): ReactElement {
  const { to, params, search, hash, title, text } = entry;
  return (
    <li>
      <PageLink
        to={to}
        {...(params !== undefined && { params })}
        {...(search !== undefined && { search })}
        {...(hash !== undefined && { hash })}
      >
        {title}
      </PageLink>
      {text !== '' && <span className="found-text">{text}</span>}
    </li>
  );
}

/** What was found, by kind; within a kind the best match first. The kind of the best match comes first. */
export function FoundList({ entries }: { readonly entries: readonly SearchEntry[] }): ReactElement {
  const texts = useTextsOf(searchTexts);
  const best = entries[0]?.kind;
  const kinds = [...searchKinds].sort((a, b) => Number(b === best) - Number(a === best));
  return (
    <>
      {kinds.map((kind) => {
        const found = entries.filter((entry) => entry.kind === kind);
        if (found.length === 0) return null;
        return (
          <section key={kind} className="found">
            <h2>{texts(`search.kind.${kind}`)}</h2>
            <ul>
              {found.map((entry) => (
                <EntryLink key={entry.id} entry={entry} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** The first services that match, and the way to all of them. */
export function FoundServices({
  services,
  text,
}: {
  readonly services: Schema<'ServicesAnswer'>;
  readonly text: string;
}): ReactElement | null {
  const texts = useTextsOf(searchTexts);
  const { figures, totals } = services;
  if (figures.length === 0) return null;
  return (
    <section className="found">
      <h2>{texts('search.kind.service')}</h2>
      <ul>
        {figures.map(({ id, name }) => (
          <li key={id}>
            <PageLink to="/tilbudsvifte/$tilbud" service={id}>
              {name}
            </PageLink>
          </li>
        ))}
      </ul>
      {totals.matching > figures.length && (
        <PageLink to="/tilbudsvifte" search={{ q: text }} className="action-link">
          {texts('search.moreServices', { n: totals.matching })}
        </PageLink>
      )}
    </section>
  );
}
