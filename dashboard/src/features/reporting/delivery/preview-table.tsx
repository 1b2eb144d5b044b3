import { useId } from 'react';
import type { ReactElement } from 'react';
import { Section } from '../../../components/page/section.tsx';
import { useEdition } from '../../../lib/queries/use-edition.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import { cellWords } from '../cell-words.ts';
import { columnWords, importName } from '../column-names.ts';
import { countsPersons, isSmallCount } from '../small-counts.ts';
import type { ReportNames } from '../use-report-names.ts';
import { previewColumns } from './preview-columns.ts';
import type { Delivery } from './use-delivery.ts';

// What every edition before the first is published with.
const usualThreshold = 5;

interface CellProps {
  readonly name: string;
  readonly value: unknown;
  readonly names: ReportNames;
  readonly small: boolean;
}

function PreviewCell({ name, value, names, small }: CellProps): ReactElement {
  const texts = useWorkTexts();
  const measured = typeof value === 'number' && !['aar', 'prisniveau'].includes(importName(name));
  return (
    <td className={measured ? 'number' : undefined}>
      {cellWords(name, value, names)}
      {small && <span className="withheld-mark">{texts('delivery.withheld')}</span>}
    </td>
  );
}

/** How the first rows were understood, with the figures marked that will be withheld for being small when published. */
export function PreviewTable({
  delivery,
  names,
}: {
  readonly delivery: Delivery;
  readonly names: ReportNames;
}): ReactElement | null {
  const texts = useWorkTexts();
  const id = useId();
  const threshold = useEdition().edition?.threshold ?? usualThreshold;
  const { kind, preview, rows, state } = delivery;
  const caption = state === 'refused' ? 'delivery.previewRefused' : 'delivery.previewCaption';
  const columns = previewColumns(preview);
  if (preview.length === 0) return null;
  const isSmall = (row: Record<string, unknown>, name: string): boolean =>
    isSmallCount({ kind, name, value: row[name] }, threshold);
  const small = preview.reduce((sum, row) => sum + columns.filter((name) => isSmall(row, name)).length, 0);
  return (
    <Section title={texts('delivery.preview')}>
      {countsPersons(kind) && <p>{texts('delivery.previewSmall', { n: small, threshold })}</p>}
      <div className="table-region" role="region" tabIndex={0} aria-labelledby={id}>
        <table className="data-table">
          <caption id={id}>{texts(caption, { shown: preview.length, rows })}</caption>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {columnWords(name, texts)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map((row, at) => (
              <tr key={at}>
                {columns.map((name) => (
                  <PreviewCell
                    key={name}
                    name={name}
                    value={row[name]}
                    names={names}
                    small={isSmall(row, name)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
