import { memo, useMemo } from 'react';
import type { ReactElement } from 'react';
import { cellClassName } from '../cell-class-name.ts';
import { usePlaceKeys } from '../focus/use-place-keys.ts';
import { screenPaint } from '../paint.ts';
import { DumbbellMarksDrawing } from './dumbbell-marks.tsx';
import { dumbbellLayout } from './dumbbell.layout.ts';
import type { DumbbellLayout, DumbbellMarks } from './dumbbell.layout.ts';
import type { DumbbellCell, DumbbellModel, DumbbellProps, DumbbellRow } from './dumbbell-props.ts';

const rowHeight = 28;
const percent = (share: number): string => `${share * 100}%`;

function Axis({ ticks, formatTick }: Pick<DumbbellModel, 'formatTick'> & DumbbellLayout): ReactElement {
  const last = ticks.at(-1)?.at ?? 1;
  return (
    <svg aria-hidden="true" className="chart-svg chart-dumbbell-plot" height={18}>
      {ticks.map(({ value, at }) => (
        <text
          key={value}
          x={percent(at)}
          y={13}
          className={at > 0 && at < last ? 'chart-tick-inner' : undefined}
          textAnchor="middle"
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

function NumberCell({ cell }: { readonly cell: DumbbellCell | undefined }): ReactElement {
  if (cell === undefined) return <></>;
  const { text, status = 'value', colour } = cell;
  // A cell that cannot occur stays quiet; what is withheld or not reported carries its mark.
  const marked = colour !== undefined || status === 'withheld' || status === 'not-reported';
  if (!marked) return <>{text}</>;
  const className = `chart-dumbbell-cell ${cellClassName({ status, ...(colour && { colour }) })}`;
  return (
    <span className={className}>
      <span className="chart-plate">{text}</span>
    </span>
  );
}

interface RowProps extends Pick<DumbbellProps, 'columns' | 'onSelect'> {
  readonly row: DumbbellRow;
  readonly marks: DumbbellMarks;
  readonly ticks: DumbbellLayout['ticks'];
  readonly tabStop: boolean;
}

function RowHead({ row, tabStop, onSelect }: Pick<RowProps, 'row' | 'tabStop' | 'onSelect'>): ReactElement {
  return (
    <th scope="row" className="chart-row-head">
      {onSelect === undefined ? (
        row.label
      ) : (
        <button
          type="button"
          className="chart-sort"
          data-place={row.key}
          tabIndex={tabStop ? 0 : -1}
          onClick={() => onSelect(row.key)}
        >
          {row.label}
        </button>
      )}
      {row.note !== undefined && <small className="chart-note">{row.note}</small>}
    </th>
  );
}

const columnClass = ({ always }: DumbbellModel['columns'][number]): string =>
  always ? 'chart-number' : 'chart-number chart-wide-only';

/** Grid of one row — one path for all its lines, because a table has many rows. */
function Grid({ ticks }: Pick<RowProps, 'ticks'>): ReactElement {
  return (
    <svg width="100%" height={rowHeight} viewBox="0 0 1 1" preserveAspectRatio="none">
      <path
        className="chart-grid"
        d={ticks.map(({ at }) => `M${at} 0V1`).join('')}
        stroke={screenPaint.grid}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

function TableRow({ row, marks, ticks, columns, tabStop, onSelect }: RowProps): ReactElement {
  return (
    <tr className={row.own ? 'chart-own-row' : undefined}>
      <RowHead row={row} tabStop={tabStop} {...(onSelect && { onSelect })} />
      <td className="chart-plot-cell">
        <svg aria-hidden="true" className="chart-svg chart-dumbbell-plot" height={rowHeight}>
          <Grid ticks={ticks} />
          <DumbbellMarksDrawing
            marks={marks}
            ticks={[]}
            height={rowHeight}
            paint={screenPaint}
            place={percent}
          />
        </svg>
      </td>
      {columns.map((column) => (
        <td key={column.key} className={columnClass(column)}>
          <NumberCell cell={row.cells[column.key]} />
        </td>
      ))}
    </tr>
  );
}

function Key({ placesLabel, needLabel }: Pick<DumbbellModel, 'placesLabel' | 'needLabel'>): ReactElement {
  const dot = (marks: DumbbellMarks): ReactElement => (
    <svg aria-hidden="true" className="chart-svg" width={16} height={16}>
      <DumbbellMarksDrawing marks={marks} ticks={[]} height={16} paint={screenPaint} place={() => '50%'} />
    </svg>
  );
  return (
    <ul className="chart-legend">
      <li>
        {dot({ places: 0 })}
        {placesLabel}
      </li>
      <li>
        {dot({ need: 0 })}
        {needLabel}
      </li>
    </ul>
  );
}

/**
 * Dumbbell rows (F4) — a native table: places hollow, need filled, the line between is the gap; the numbers stand
 * beside. With `onSelect` the row headings are buttons and one tab stop; arrow keys, Home and End move between them.
 */
export const Dumbbell = memo(function Dumbbell(props: DumbbellProps): ReactElement {
  const { label, rowHeading, placesLabel, needLabel, columns, rows, formatTick, onSelect } = props;
  const layout = useMemo(() => dumbbellLayout(rows), [rows]);
  const places = useMemo(() => rows.map(({ key }, row) => ({ key, column: 0, row })), [rows]);
  const { tabStop, container } = usePlaceKeys(places);
  return (
    <div className="chart-matrix">
      <Key placesLabel={placesLabel} needLabel={needLabel} />
      <div role="region" aria-label={label} tabIndex={0} className="chart-scroll">
        <table className="chart-table chart-rows chart-dumbbell" {...container}>
          <caption className="chart-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col" className="chart-row-head">
                {rowHeading}
              </th>
              <th scope="col" className="chart-plot-head">
                <span className="chart-hidden">{`${placesLabel}, ${needLabel}`}</span>
                <Axis {...layout} formatTick={formatTick} />
              </th>
              {columns.map((column) => (
                <th key={column.key} scope="col" className={columnClass(column)}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <TableRow
                key={row.key}
                row={row}
                marks={layout.rows[i] ?? {}}
                ticks={layout.ticks}
                columns={columns}
                tabStop={tabStop === row.key}
                {...(onSelect && { onSelect })}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
});
