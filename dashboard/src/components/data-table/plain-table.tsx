import type { ReactElement } from 'react';
import { useLanguage } from '../../lib/use-texts.ts';
import type { TableColumn, TableRow } from '../figure-card/figure-model.ts';
import { cellText, columnOfRow, isMeasure } from './cell-text.ts';

/** A table that nobody can press: on paper and on slides. */
export interface PlainTableProps {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

const joined = (...names: readonly (string | false | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined;

function PlainRow({ row, columns }: { readonly row: TableRow; readonly columns: readonly TableColumn[] }) {
  const language = useLanguage();
  return (
    <tr className={joined(row.own && 'own', row.total && 'total')}>
      {columns.map((column, index) => {
        const cell = row.cells[index] ?? '';
        const text = cellText(cell, columnOfRow(column, row), language);
        if (index === 0)
          return (
            <th key={column.key} scope="row">
              {text}
            </th>
          );
        const missing = typeof cell === 'object' && 'missing' in cell;
        return (
          <td key={column.key} className={joined(isMeasure(column.kind) && 'number', missing && 'missing')}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}

/** Plain table — the rows of a figure in words, with headers that paper repeats on every sheet. */
export function PlainTable({ caption, columns, rows }: PlainTableProps): ReactElement {
  return (
    <table className="data-table plain-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, label, kind }) => (
            <th key={key} scope="col" className={joined(isMeasure(kind) && 'number')}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PlainRow key={row.key} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}
