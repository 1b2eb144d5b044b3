import { useId, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import type { TableColumn, TableRow } from '../figure-card/figure-model.ts';
import { cellText, columnOfRow, isMeasure } from './cell-text.ts';
import { sortRows } from './sort-rows.ts';
import type { TableOrder } from './sort-rows.ts';

/** A table of figures. */
export interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

interface HeaderCellProps {
  readonly column: TableColumn;
  readonly descending: boolean | undefined;
  readonly onSort: () => void;
}

function HeaderCell({ column, descending, onSort }: HeaderCellProps): ReactElement {
  const texts = useTexts();
  const next = descending === false ? 'table.sortDescending' : 'table.sortAscending';
  const state = descending === undefined ? 'none' : descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={state} className={isMeasure(column.kind) ? 'number' : undefined}>
      <button
        type="button"
        className="sort-button"
        aria-label={texts(next, { column: column.label })}
        onClick={onSort}
      >
        {column.label}
        <span aria-hidden="true">{descending === undefined ? '↑↓' : descending ? '↓' : '↑'}</span>
      </button>
    </th>
  );
}

function BodyRow({
  row,
  columns,
}: {
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
}): ReactElement {
  const language = useLanguage();
  const className = [row.own && 'own', row.total && 'total'].filter(Boolean).join(' ') || undefined;
  return (
    <tr className={className}>
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
        const look =
          [isMeasure(column.kind) && 'number', missing && 'missing'].filter(Boolean).join(' ') || undefined;
        return (
          <td key={column.key} className={look}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}

/** Table of figures — caption, row and column headers, sortable; scrolls sideways within its own region. */
export function DataTable({ caption, columns, rows }: DataTableProps): ReactElement {
  const id = useId();
  const [order, setOrder] = useState<TableOrder>();
  const sorted = useMemo(() => sortRows(rows, order), [rows, order]);
  const sortBy = (column: number): void =>
    setOrder((now) => ({ column, descending: now?.column === column && !now.descending }));
  // A region that scrolls must be reachable by keyboard; not every browser sees to that by itself.
  const region = { role: 'region', tabIndex: 0, 'aria-labelledby': id };
  return (
    <div className="table-region" {...region}>
      <table className="data-table">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <HeaderCell
                key={column.key}
                column={column}
                descending={order?.column === index ? order.descending : undefined}
                onSort={() => sortBy(index)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <BodyRow key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
