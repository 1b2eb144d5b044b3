import type { ReactElement } from 'react';
import { cellClassName } from '../cell-class-name.ts';
import { isPresent } from '../is-present.ts';
import { screenPaint } from '../paint.ts';
import { barLengths } from './ranked-bars.layout.ts';
import type { RankedBar, RankedBarsModel } from './ranked-bars-props.ts';

const barHeight = 16;

function Bar({
  row,
  length,
}: {
  readonly row: RankedBar;
  readonly length: number | undefined;
}): ReactElement {
  if (length !== undefined)
    return (
      <svg aria-hidden="true" className="chart-svg chart-bar-plot" height={barHeight}>
        <rect
          className="chart-marker"
          width={`${length * 100}%`}
          height={barHeight}
          fill={row.own ? screenPaint.c1 : screenPaint.ctx}
        />
      </svg>
    );
  const status = isPresent(row.value) ? 'value' : row.value.missing;
  return <span aria-hidden="true" className={`chart-bar-missing ${cellClassName({ status })}`} />;
}

/** Ranked bars — a native table with one bar a row, drawn from zero; the number is printed beside it. */
export function RankedBars({ label, rowHeading, valueHeading, rows }: RankedBarsModel): ReactElement {
  const lengths = barLengths(rows);
  return (
    <div role="region" aria-label={label} tabIndex={0} className="chart-scroll">
      <table className="chart-table chart-rows">
        <caption className="chart-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col" className="chart-row-head">
              {rowHeading}
            </th>
            <th scope="col" colSpan={2} className="chart-bar-head">
              {valueHeading}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.key} className={row.own ? 'chart-own-row' : undefined}>
              <th scope="row" className="chart-row-head">
                {row.label}
              </th>
              <td className="chart-bar-number">{row.text}</td>
              <td aria-hidden="true" className="chart-bar-cell">
                <Bar row={row} length={lengths[i]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
