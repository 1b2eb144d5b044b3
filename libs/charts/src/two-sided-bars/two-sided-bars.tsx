import type { ReactElement } from 'react';
import { screenPaint } from '../paint.ts';
import { sideLengths } from './two-sided-bars.layout.ts';
import type { SideLengths } from './two-sided-bars.layout.ts';
import type { TwoSidedBarsModel, TwoSidedRow } from './two-sided-bars-props.ts';

const barHeight = 16;

function Bars({ left, right }: SideLengths): ReactElement {
  return (
    <svg aria-hidden="true" className="chart-svg chart-bar-plot" height={barHeight}>
      {left !== undefined && (
        <rect
          className="chart-marker"
          x={`${50 - left * 50}%`}
          width={`${left * 50}%`}
          height={barHeight}
          fill={screenPaint.c1}
        />
      )}
      {right !== undefined && (
        <rect
          className="chart-hollow"
          x="50%"
          width={`${right * 50}%`}
          height={barHeight}
          fill={screenPaint.c3}
        />
      )}
      <line
        className="chart-ink"
        x1="50%"
        x2="50%"
        y1={-10}
        y2={barHeight + 10}
        stroke={screenPaint.control}
      />
    </svg>
  );
}

function Row({ row, lengths }: { readonly row: TwoSidedRow; readonly lengths: SideLengths }): ReactElement {
  return (
    <tr className={row.pooled ? 'chart-pooled-row' : undefined}>
      <th scope="row" className="chart-row-head">
        {row.label}
      </th>
      <td className="chart-number">{row.left.text}</td>
      <td aria-hidden="true" className="chart-plot-cell">
        <Bars {...lengths} />
      </td>
      <td className="chart-number chart-number-start">{row.right.text}</td>
      <td className="chart-number chart-net">{row.net}</td>
    </tr>
  );
}

/** Two-sided bars (F11) — a native table: bought to the left, sold to the right, both on one scale; every number printed. */
export function TwoSidedBars(props: TwoSidedBarsModel): ReactElement {
  const { label, rowHeading, leftHeading, rightHeading, netHeading, rows } = props;
  const lengths = sideLengths(rows);
  return (
    <div role="region" aria-label={label} tabIndex={0} className="chart-scroll">
      <table className="chart-table chart-rows chart-two-sided">
        <caption className="chart-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col" className="chart-row-head">
              {rowHeading}
            </th>
            <th scope="col" className="chart-number">
              {leftHeading}
            </th>
            <td aria-hidden="true" className="chart-plot-head" />
            <th scope="col" className="chart-number chart-number-start">
              {rightHeading}
            </th>
            <th scope="col" className="chart-number chart-net">
              {netHeading}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <Row key={row.key} row={row} lengths={lengths[i] ?? { left: undefined, right: undefined }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
