import type { ReactElement, ReactNode } from 'react';
import { cellClassName } from '../cell-class-name.ts';
import { isPresent } from '../is-present.ts';
import { screenPaint } from '../paint.ts';
import { barShare } from './component-bars.layout.ts';
import type { ComponentBarsProps, ComponentCell, ComponentRow } from './component-bars-props.ts';

const barHeight = 10;

function Bar({ value, flag }: ComponentCell): ReactElement {
  const share = barShare(value);
  if (share === undefined) {
    const status = isPresent(value) ? 'value' : value.missing;
    return <span aria-hidden="true" className={`chart-component-missing ${cellClassName({ status })}`} />;
  }
  return (
    <svg aria-hidden="true" className="chart-svg chart-component-bar" height={barHeight}>
      <rect
        className="chart-component-track"
        width="100%"
        height={barHeight}
        fill={screenPaint['bg-subtle']}
        stroke={screenPaint.control}
      />
      <rect
        className="chart-marker"
        width={`${share * 100}%`}
        height={barHeight}
        fill={flag ? screenPaint.c2 : screenPaint.c1}
      />
    </svg>
  );
}

interface CellProps {
  readonly cell: ComponentCell | undefined;
  /** Heading of the column, printed in the cell where there is no room for columns. */
  readonly heading: string;
  readonly word: string;
}

function Cell({ cell, heading, word }: CellProps): ReactElement {
  if (cell === undefined) return <td className="chart-component" />;
  return (
    <td className="chart-component" data-heading={heading}>
      {cell.flag ? (
        <strong>
          {cell.text}
          <span className="chart-hidden"> {word}</span>
        </strong>
      ) : (
        cell.text
      )}
      <Bar {...cell} />
    </td>
  );
}

interface RowProps {
  readonly row: ComponentRow;
  readonly label: ReactNode;
  readonly model: ComponentBarsProps;
}

function Row({ row, label, model }: RowProps): ReactElement {
  return (
    <tr>
      <th scope="row" className="chart-row-head">
        {label}
        {row.note !== undefined && <small className="chart-note">{row.note}</small>}
      </th>
      <td className="chart-total chart-component-score">{row.score}</td>
      {model.columns.map(({ key, label: heading }) => (
        <Cell key={key} cell={row.cells[key]} heading={heading} word={model.flagWord} />
      ))}
    </tr>
  );
}

/**
 * Component bars — a native table with one small bar a component, from none to full, and the measure printed over it;
 * flags are bold and said in words.
 */
export function ComponentBars(props: ComponentBarsProps): ReactElement {
  const { label, rowHeading, scoreHeading, columns, rows, renderLabel } = props;
  return (
    <div role="region" aria-label={label} tabIndex={0} className="chart-scroll">
      <table className="chart-table chart-rows chart-components">
        <caption className="chart-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col" className="chart-row-head">
              {rowHeading}
            </th>
            <th scope="col" className="chart-total">
              {scoreHeading}
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className="chart-component">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} label={renderLabel ? renderLabel(row) : row.label} model={props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
