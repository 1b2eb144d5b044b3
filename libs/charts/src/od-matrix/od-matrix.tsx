import type { ReactElement } from 'react';
import { cellClassName } from '../cell-class-name.ts';
import { Legend } from '../legend/legend.tsx';
import type { OdCell, OdColumn, OdMatrixModel, OdRow } from './od-matrix-props.ts';

function Cell({ cell }: { readonly cell: OdCell | undefined }): ReactElement {
  if (cell === undefined) return <td className="chart-od-cell" />;
  const diagonal = cell.diagonal ? ' chart-od-diagonal' : '';
  return (
    <td className={`chart-od-cell ${cellClassName(cell)}${diagonal}`}>
      <span className="chart-plate">{cell.text}</span>
    </td>
  );
}

function Row({ row, columns }: { readonly row: OdRow; readonly columns: readonly OdColumn[] }): ReactElement {
  return (
    <tr className={row.own ? 'chart-own-row' : undefined}>
      <th scope="row" className="chart-row-head">
        {row.label}
      </th>
      <td className="chart-total chart-row-total">{row.total}</td>
      {columns.map(({ key }) => (
        <Cell key={key} cell={row.cells[key]} />
      ))}
    </tr>
  );
}

/**
 * Origin–destination matrix (F13) — a native table: rows buy, columns sell; the number is printed in the cell, colour
 * repeats it, and what a place has in its own services is outlined.
 */
export function OdMatrix(props: OdMatrixModel): ReactElement {
  const { label, rowHeading, totalHeading, columns, rows, columnTotals, legend } = props;
  return (
    <div className="chart-od">
      <div role="region" aria-label={label} tabIndex={0} className="chart-scroll">
        <table className="chart-table">
          <caption className="chart-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col" className="chart-row-head">
                {rowHeading}
              </th>
              <th scope="col" className="chart-total chart-row-total">
                {totalHeading}
              </th>
              {columns.map(({ key, label: short, name }) => (
                <th key={key} scope="col">
                  <abbr title={name}>{short}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} columns={columns} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className="chart-row-head">
                {columnTotals.label}
              </th>
              <td className="chart-total chart-row-total" />
              {columns.map(({ key }) => (
                <td key={key} className="chart-total">
                  {columnTotals.texts[key]}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <Legend {...legend} />
    </div>
  );
}
