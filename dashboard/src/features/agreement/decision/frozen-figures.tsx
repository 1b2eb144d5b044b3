import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { evidenceTexts } from '@tilbudsvifte/locale/screens/agreement';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useCodeNames } from '../../../lib/use-code-names.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { answerTable } from '../answer-table.ts';
import { frozenTables } from './frozen-tables.ts';
import type { FrozenRows } from './frozen-tables.ts';

const shownRows = 50;

function Table({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: FrozenRows['rows'];
}): ReactElement | null {
  const texts = useTextsOf(evidenceTexts);
  const names = useCodeNames();
  const table = useMemo(() => names && answerTable(rows.slice(0, shownRows), names), [rows, names]);
  if (!table) return null;
  return (
    <>
      <DataTable caption={texts('evidence.table', { title })} {...table} />
      {rows.length > shownRows && (
        <p className="hint">{texts('evidence.first', { n: shownRows, of: rows.length })}</p>
      )}
    </>
  );
}

/** The frozen figures as tables, and the whole answer as files of the same edition. */
export function FrozenFigures({
  evidence: { answer, request, edition },
  title,
}: {
  readonly evidence: Schema<'EvidenceItem'>;
  readonly title: string;
}): ReactElement {
  const texts = useTextsOf(evidenceTexts);
  const tables = frozenTables(answer);
  const n = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const file = `${request}${request.includes('?') ? '&' : '?'}edition=${encodeURIComponent(edition.id)}`;
  return (
    <details className="frozen-figures">
      <summary>{texts('evidence.figures', { n })}</summary>
      {tables.map(({ name, rows }) => (
        <Table key={name} title={title} rows={rows} />
      ))}
      <ul className="file-list">
        {(['xlsx', 'csv'] as const).map((format) => (
          <li key={format}>
            <a href={`${file}&format=${format}`} download>
              {texts('evidence.file', { format: format === 'xlsx' ? 'Excel' : 'CSV' })}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
