import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { formatDate, formatInteger } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import { useMunicipalityName } from '../../lib/queries/use-work-lists.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { kindName } from './kind-name.ts';

type Batch = Schema<'NewBatchItem'>;
const shownAtFirst = 10;
const ofSecretariat = 'sekretariat';

function BatchRow({ batch }: { readonly batch: Batch }): ReactElement {
  const texts = useTexts();
  const words = useWorkTexts();
  const language = useLanguage();
  const nameOf = useMunicipalityName();
  const { kind, reporter, fileName, rows, acceptedAt } = batch;
  return (
    <tr>
      <th scope="row">{kindName(kind, texts, words)}</th>
      <td>{reporter === ofSecretariat ? words('publications.secretariat') : nameOf(reporter)}</td>
      <td className="file-name">{fileName}</td>
      <td className="number">{formatInteger(rows, language)}</td>
      <td>{formatDate(acceptedAt, language, 'short')}</td>
    </tr>
  );
}

/** Deliveries that the newest edition does not have; the first ones, and all on demand. */
export function NewBatches({ batches }: { readonly batches: readonly Batch[] }): ReactElement | null {
  const words = useWorkTexts();
  const id = useId();
  const [all, setAll] = useState(false);
  if (batches.length === 0) return null;
  const heads = ['kind', 'reporter', 'file', 'rows', 'accepted'] as const;
  return (
    <>
      <div className="table-region" role="region" tabIndex={0} aria-labelledby={id}>
        <table className="data-table">
          <caption id={id}>
            {words('publications.newBatches', { n: batches.length })}, {words('publications.batchesOrder')}
          </caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" className={head === 'rows' ? 'number' : undefined}>
                  {words(`publications.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {batches.slice(0, all ? batches.length : shownAtFirst).map((batch) => (
              <BatchRow key={batch.id} batch={batch} />
            ))}
          </tbody>
        </table>
      </div>
      {!all && batches.length > shownAtFirst && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {words('publications.showAll', { n: batches.length })}
        </button>
      )}
    </>
  );
}
