import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { periodText, sourceLine } from '@tilbudsvifte/locale';
import {
  notificationCell,
  notificationColumn,
  notificationTexts,
} from '@tilbudsvifte/locale/screens/notifications';
import { DataTable } from '../../components/data-table/data-table.tsx';
import type { DataTableProps } from '../../components/data-table/data-table.tsx';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useTexts } from '../../lib/use-texts.ts';

type Table = Schema<'NotificationTable'>;

const noted = ['forecast', 'range', 'gaps', 'risk', 'trade'] as const;

/** A table of the answer → columns and rows of the page, with the names of codes. */
export function toTable({ columns, rows }: Table, names: CodeNames): Omit<DataTableProps, 'caption'> {
  const { language } = names;
  return {
    columns: columns.map(({ key, kind }) => ({ key, kind, label: notificationColumn(key, language) })),
    rows: rows.map(({ cells, total }, at) => ({
      key: String(at),
      total,
      cells: cells.map((cell, column) =>
        typeof cell === 'string'
          ? notificationCell(columns[column]?.key ?? '', cell, { names, language })
          : cell,
      ),
    })),
  };
}

/** Frozen figures of a section, with what must be known to read them and where they are from. */
export function FigureTable({
  notification: { figures },
  table,
  names,
}: {
  readonly notification: Schema<'NotificationDetail'>;
  readonly table: Table;
  readonly names: CodeNames;
}): ReactElement {
  const texts = useTextsOf(notificationTexts);
  const everybodys = useTexts();
  const shown = useMemo(() => toTable(table, names), [table, names]);
  const basis = figures.find(({ source }) => source === table.source)?.basis;
  const year = basis ? periodText(basis.period.to, names.language) : '';
  const note = noted.find((one) => one === table.table);
  return (
    <div className="card named-table">
      <h3>{texts(`notification.table.${table.table}`, { year })}</h3>
      {table.rows.length === 0 ? (
        <p>{texts('notification.noRows')}</p>
      ) : (
        <DataTable caption={texts(`notification.table.${table.table}`, { year })} {...shown} />
      )}
      {table.of > table.rows.length && (
        <p className="hint">{texts('notification.first', { n: table.rows.length, of: table.of })}</p>
      )}
      {note && <p className="hint">{texts(`notification.note.${note}`)}</p>}
      {basis && <p className="figure-source">{sourceLine(basis, everybodys)}</p>}
    </div>
  );
}
