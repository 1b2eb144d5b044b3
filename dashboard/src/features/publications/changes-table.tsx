import { useId } from 'react';
import type { ReactElement } from 'react';
import { formatInteger } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { kindName } from './kind-name.ts';

/** Rows by kind that a publication would add and take out. */
export function ChangesTable({
  preview: { changes, previous },
}: {
  readonly preview: Schema<'PublicationPreview'>;
}): ReactElement {
  const texts = useTexts();
  const words = useWorkTexts();
  const language = useLanguage();
  const id = useId();
  if (changes.length === 0) return <p>{words('publications.changesNone', { previous: previous ?? '–' })}</p>;
  const caption =
    previous === undefined
      ? words('publications.changesFirst')
      : words('publications.changesCaption', { previous });
  return (
    <>
      <div className="table-region" role="region" tabIndex={0} aria-labelledby={id}>
        <table className="data-table changes-table">
          <caption id={id}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words('publications.kind')}</th>
              <th scope="col" className="number">
                {words('publications.added')}
              </th>
              <th scope="col" className="number">
                {words('publications.removed')}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ kind, added, removed }) => (
              <tr key={kind}>
                <th scope="row">{kindName(kind, texts, words)}</th>
                <td className="number">{formatInteger(added, language)}</td>
                <td className="number">{formatInteger(removed, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {previous !== undefined && <p className="hint">{words('publications.changesNote')}</p>}
    </>
  );
}
