import { useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { screenPaint } from '../paint.ts';
import { tornadoLayout } from './tornado-bars.layout.ts';
import type { TornadoLayout, TornadoMarks } from './tornado-bars.layout.ts';
import type { TornadoBarsModel, TornadoRow } from './tornado-bars-props.ts';
import { TornadoKeyLine, TornadoKeyMark, TornadoMarksDrawing } from './tornado-marks.tsx';

const rowHeight = 28;
const percent = (share: number): string => `${share * 100}%`;

function Axis({ ticks, formatTick }: Pick<TornadoBarsModel, 'formatTick'> & TornadoLayout): ReactElement {
  const [first, last] = [ticks[0]?.at, ticks.at(-1)?.at];
  return (
    <svg aria-hidden="true" className="chart-svg chart-dumbbell-plot" height={18}>
      {ticks.map(({ value, at }) => (
        <text
          key={value}
          x={percent(at)}
          y={13}
          className={at !== first && at !== last ? 'chart-tick-inner' : undefined}
          textAnchor={at < 0.02 ? 'start' : at > 0.98 ? 'end' : 'middle'}
          fontSize={13}
          fontWeight={400}
          fill={screenPaint['text-2']}
        >
          {formatTick(value)}
        </text>
      ))}
    </svg>
  );
}

function KeyItem({
  mark,
  children,
}: {
  readonly mark: ReactElement;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <li>
      <svg aria-hidden="true" className="chart-svg" width={16} height={16}>
        {mark}
      </svg>
      {children}
    </li>
  );
}

function Row({
  row,
  marks,
  layout,
}: {
  readonly row: TornadoRow;
  readonly marks: TornadoMarks | undefined;
  readonly layout: TornadoLayout;
}): ReactElement {
  return (
    <tr>
      <th scope="row" className="chart-row-head">
        {row.label}
        {row.note !== undefined && <small className="chart-note">{row.note}</small>}
      </th>
      <td className="chart-plot-cell">
        <svg aria-hidden="true" className="chart-svg chart-dumbbell-plot" height={rowHeight}>
          {marks && (
            <TornadoMarksDrawing
              marks={marks}
              axis={layout}
              height={rowHeight}
              paint={screenPaint}
              place={percent}
            />
          )}
        </svg>
      </td>
      <td className="chart-number">{row.lowText}</td>
      <td className="chart-number">{row.highText}</td>
    </tr>
  );
}

/**
 * Tornado bars — a native table: how far each assumption alone moves the result, hollow at its low value and filled at
 * its high one, longest first; the solid line is zero, the dashed one the result with all in the middle.
 */
export function TornadoBars(model: TornadoBarsModel): ReactElement {
  const { label, rowHeading, lowLabel, highLabel, middle, rows, formatTick } = model;
  const layout = useMemo(() => tornadoLayout({ rows, middle }), [rows, middle]);
  return (
    <div className="chart-matrix">
      <ul className="chart-legend">
        <KeyItem mark={<TornadoKeyMark filled={false} paint={screenPaint} />}>{lowLabel}</KeyItem>
        <KeyItem mark={<TornadoKeyMark filled paint={screenPaint} />}>{highLabel}</KeyItem>
        <KeyItem mark={<TornadoKeyLine paint={screenPaint} />}>{middle.label}</KeyItem>
      </ul>
      <div role="region" aria-label={label} tabIndex={0} className="chart-scroll">
        <table className="chart-table chart-rows chart-dumbbell">
          <caption className="chart-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col" className="chart-row-head">
                {rowHeading}
              </th>
              <th scope="col" className="chart-plot-head">
                <span className="chart-hidden">{`${lowLabel}, ${highLabel}`}</span>
                <Axis {...layout} formatTick={formatTick} />
              </th>
              <th scope="col" className="chart-number">
                {lowLabel}
              </th>
              <th scope="col" className="chart-number">
                {highLabel}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <Row key={row.key} row={row} marks={layout.rows[i]} layout={layout} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
