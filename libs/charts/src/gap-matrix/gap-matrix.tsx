import { memo, useMemo } from 'react';
import type { ReactElement } from 'react';
import { cellPlace, cellPlaces } from '../focus/cell-places.ts';
import { usePlaceKeys } from '../focus/use-place-keys.ts';
import { Legend } from '../legend/legend.tsx';
import { ownFirst } from './gap-matrix.layout.ts';
import type { GapMatrixProps, MatrixColumn, MatrixRow } from './gap-matrix-props.ts';
import { MatrixTableCell } from './matrix-cell.tsx';
import { SortHeader } from './sort-header.tsx';

interface RowProps extends Pick<GapMatrixProps, 'selected' | 'onSelect'> {
  readonly row: MatrixRow;
  readonly columns: readonly MatrixColumn[];
  readonly tabStop: string | undefined;
  readonly totals: boolean;
}

function TableRow({ row, columns, tabStop, totals, selected, onSelect }: RowProps): ReactElement {
  return (
    <tr>
      <th scope="row" className="chart-row-head">
        {row.label}
        {row.note !== undefined && <small className="chart-note">{row.note}</small>}
      </th>
      {totals && <td className="chart-total chart-row-total">{row.total}</td>}
      {columns.map(({ key, own }) => (
        <MatrixTableCell
          key={key}
          row={row.key}
          column={key}
          cell={row.cells[key]}
          own={own === true}
          tabStop={tabStop === cellPlace(row.key, key)}
          selected={selected?.row === row.key && selected.column === key}
          onSelect={onSelect}
        />
      ))}
    </tr>
  );
}

function TableHead(props: GapMatrixProps & { readonly ordered: readonly MatrixColumn[] }): ReactElement {
  const { rowHeading, totalHeading, ordered, sorted, onSort } = props;
  const sorting = { ...(sorted && { sorted }), ...(onSort && { onSort }) };
  return (
    <thead>
      <tr>
        <SortHeader heading={rowHeading} className="chart-row-head" {...sorting} />
        {totalHeading && (
          <SortHeader heading={totalHeading} className="chart-total chart-row-total" {...sorting} />
        )}
        {ordered.map((column) => (
          <SortHeader
            key={column.key}
            heading={column}
            className={column.own ? 'chart-pinned' : ''}
            {...sorting}
          />
        ))}
      </tr>
    </thead>
  );
}

function TableFoot(
  props: GapMatrixProps & { readonly ordered: readonly MatrixColumn[] },
): ReactElement | null {
  const { columnTotals, ordered, totalHeading } = props;
  if (columnTotals === undefined) return null;
  return (
    <tfoot>
      <tr>
        <th scope="row" className="chart-row-head">
          {columnTotals.label}
        </th>
        {totalHeading && <td className="chart-total chart-row-total">{columnTotals.total}</td>}
        {ordered.map(({ key, own }) => (
          <td key={key} className={own ? 'chart-total chart-pinned' : 'chart-total'}>
            {columnTotals.texts[key]}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

/**
 * Gap matrix (F3) — a native table in a labelled scroll region: numbers are printed, colour is reinforcement, sums
 * stay outside the colour scale and the rows' sums come first, so that they are seen without scrolling. The cells are one tab stop; arrow keys, Home and End move between them.
 */
export const GapMatrix = memo(function GapMatrix(props: GapMatrixProps): ReactElement {
  const { label, columns, rows, totalHeading, legend, selected, onSelect } = props;
  const ordered = useMemo(() => ownFirst(columns), [columns]);
  const places = useMemo(() => cellPlaces(rows, ordered), [rows, ordered]);
  const { tabStop, container } = usePlaceKeys(places);
  const shared = {
    columns: ordered,
    tabStop,
    totals: totalHeading !== undefined,
    ...(onSelect && { onSelect }),
  };
  return (
    <div className="chart-matrix">
      <div role="region" aria-label={label} tabIndex={0} className="chart-scroll">
        <table className="chart-table" {...container}>
          <caption className="chart-hidden">{label}</caption>
          <TableHead {...props} ordered={ordered} />
          <tbody>
            {rows.map((row) => (
              <TableRow key={row.key} row={row} {...shared} {...(selected && { selected })} />
            ))}
          </tbody>
          <TableFoot {...props} ordered={ordered} />
        </table>
      </div>
      <Legend {...legend} />
    </div>
  );
});
