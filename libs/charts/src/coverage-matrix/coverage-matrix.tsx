import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { cellPlace, cellPlaces } from '../focus/cell-places.ts';
import { usePlaceKeys } from '../focus/use-place-keys.ts';
import { screenPaint } from '../paint.ts';
import { singleSourceMark } from './coverage-matrix.layout.ts';
import { CoverageDot } from './coverage-dot.tsx';
import type { CoverageCell, CoverageMatrixProps, CoverageRow, DotSize } from './coverage-matrix-props.ts';

function DotMark({ size }: { readonly size: DotSize }): ReactElement {
  return (
    <svg aria-hidden="true" width={22} height={22} viewBox="-11 -11 22 22">
      <CoverageDot size={size} paint={screenPaint} />
    </svg>
  );
}

interface CellProps {
  readonly cell: CoverageCell;
  readonly place: string;
  readonly tabStop: boolean;
  readonly select: (() => void) | undefined;
}

/** The dot is drawn by the style sheet: a region has a thousand of them, and each element would be slow to draw. */
function CellContent({ cell, place, tabStop, select }: CellProps): ReactElement {
  const looks = { className: 'chart-coverage-cell', 'data-size': cell.size };
  if (select === undefined)
    return (
      <span {...looks}>
        <span aria-hidden="true">{cell.text}</span>
        <span className="chart-hidden">{cell.name}</span>
      </span>
    );
  return (
    <button
      type="button"
      {...looks}
      data-place={place}
      tabIndex={tabStop ? 0 : -1}
      onClick={select}
      aria-label={cell.name}
    >
      {cell.text}
    </button>
  );
}

interface RowProps extends Pick<CoverageMatrixProps, 'columns' | 'onSelect'> {
  readonly row: CoverageRow;
  readonly tabStop: string | undefined;
}

function TableRow({ row, columns, tabStop, onSelect }: RowProps): ReactElement {
  return (
    <tr>
      <th scope="row" className="chart-row-head">
        {row.label}
        {row.singleSource !== undefined && (
          <small className="chart-single-source">
            <svg aria-hidden="true" className="chart-svg" width={12} height={10} viewBox="-5 -5 12 10">
              <path className="chart-marker" d={singleSourceMark} fill={screenPaint['text-2']} />
            </svg>
            {row.singleSource}
          </small>
        )}
      </th>
      {columns.map(({ key }) => {
        const cell = row.cells[key];
        const place = cellPlace(row.key, key);
        const select = onSelect && ((): void => onSelect({ row: row.key, column: key }));
        return (
          <td key={key}>
            {cell && <CellContent cell={cell} place={place} tabStop={tabStop === place} select={select} />}
          </td>
        );
      })}
    </tr>
  );
}

function SizeLegend({ title, sizes }: CoverageMatrixProps['legend']): ReactElement {
  return (
    <div className="chart-legend">
      <p className="chart-legend-title">{title}</p>
      <ul aria-label={title}>
        {sizes.map(({ size, text }) => (
          <li key={size}>
            <DotMark size={size} />
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Coverage matrix — rows by columns with a dot and its count; the empty circles are the message. Rows that hang on
 * one source carry a mark and a word.
 */
export function CoverageMatrix(props: CoverageMatrixProps): ReactElement {
  const { label, rowHeading, columns, rows, legend, onSelect } = props;
  const places = useMemo(() => cellPlaces(rows, columns), [columns, rows]);
  const { tabStop, container } = usePlaceKeys(places);
  return (
    <div className="chart-matrix">
      <div role="region" aria-label={label} tabIndex={0} className="chart-scroll">
        <table className="chart-table chart-coverage" {...container}>
          <caption className="chart-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col" className="chart-row-head">
                {rowHeading}
              </th>
              {columns.map((column) => (
                <th key={column.key} scope="col">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <TableRow
                key={row.key}
                row={row}
                columns={columns}
                tabStop={tabStop}
                {...(onSelect && { onSelect })}
              />
            ))}
          </tbody>
        </table>
      </div>
      <SizeLegend {...legend} />
    </div>
  );
}
