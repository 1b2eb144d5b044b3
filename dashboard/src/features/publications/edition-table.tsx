import { useId } from 'react';
import type { ReactElement } from 'react';
import { formatDate, formatInteger, formatTime } from '@tilbudsvifte/locale';
import { momentText } from '@tilbudsvifte/locale/work';
import { CopyButton } from '../../components/copy-button/copy-button.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import type { Schema } from '../../lib/api.ts';
import { editionName } from '../../lib/queries/select-edition.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

type Edition = Schema<'EditionItem'>;
type Publication = Schema<'PublicationItem'>;
const shownOfHash = 12;

function EditionRow({ edition }: { readonly edition: Edition }): ReactElement {
  const texts = useWorkTexts();
  const language = useLanguage();
  const { label, note, publishedAt, hash, batches, synthetic } = edition;
  return (
    <tr>
      <th scope="row">
        <PageLink to="/" search={{ dv: editionName(edition) }}>
          {label}
        </PageLink>
        {synthetic && <span className="hint own-deadline">{texts('publications.synthetic')}</span>}
      </th>
      <td className="as-typed">{note}</td>
      <td>{`${formatDate(publishedAt, language)} ${formatTime(publishedAt, language)}`}</td>
      <td className="number">{formatInteger(batches, language)}</td>
      <td>
        <code>{hash.slice(0, shownOfHash)}…</code>{' '}
        <CopyButton
          text={hash}
          label={texts('publications.copyHash')}
          name={texts('publications.copyHashOf', { label })}
        />
      </td>
    </tr>
  );
}

function Failed({ publications }: { readonly publications: readonly Publication[] }): ReactElement | null {
  const texts = useWorkTexts();
  const language = useLanguage();
  const failed = publications.filter(({ state }) => state === 'failed');
  if (failed.length === 0) return null;
  const now = new Date().toISOString();
  return (
    <details className="legend">
      <summary>{texts('publications.failedCaption')}</summary>
      <ul>
        {failed.map(({ id, label, startedBy: by, startedAt }) => (
          <li key={id}>
            {texts('publications.failedItem', { label, by, at: momentText(startedAt, now, language) })}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Editions that are published. */
export interface EditionTableProps {
  readonly editions: readonly Edition[];
  readonly publications: readonly Publication[];
}

/** Editions, newest first, with what was said of them and what proves them; below, publications that failed. */
export function EditionTable({ editions, publications }: EditionTableProps): ReactElement {
  const texts = useWorkTexts();
  const id = useId();
  const heads = ['edition', 'note', 'published', 'batches', 'hash'] as const;
  return (
    <>
      {editions.length === 0 ? (
        <p className="empty-state empty-what">{texts('publications.none')}</p>
      ) : (
        <div className="table-region" role="region" tabIndex={0} aria-labelledby={id}>
          <table className="data-table edition-table">
            <caption id={id}>{texts('publications.editionsCaption')}</caption>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col" className={head === 'batches' ? 'number' : undefined}>
                    {texts(`publications.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {editions.map((edition) => (
                <EditionRow key={edition.id} edition={edition} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="hint">{texts('publications.hashHint')}</p>
      <Failed publications={publications} />
    </>
  );
}
