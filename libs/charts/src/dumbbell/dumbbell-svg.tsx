import type { ReactElement } from 'react';
import { TextLines } from '../labels/text-lines.tsx';
import { wrapText } from '../labels/wrap-text.ts';
import { lightPaint } from '../paint.ts';
import { DumbbellMarksDrawing } from './dumbbell-marks.tsx';
import { dumbbellLayout } from './dumbbell.layout.ts';
import type { DumbbellModel, DumbbellRow } from './dumbbell-props.ts';

/** Dumbbell rows for export, to be placed in an export frame. */
export interface DumbbellSvgProps extends DumbbellModel {
  readonly width: number;
  readonly height: number;
}

const head = 30;
const foot = 24;
const numberWidth = 96;

interface RoomProps {
  readonly labelWidth: number;
  readonly plotWidth: number;
  readonly rowHeight: number;
  readonly size: number;
}

function RowTexts({
  row,
  columns,
  labelWidth,
  plotWidth,
  rowHeight,
  size,
}: RoomProps & Pick<DumbbellModel, 'columns'> & { readonly row: DumbbellRow }): ReactElement {
  const y = rowHeight / 2 + size / 3;
  return (
    <g fontSize={size} fontWeight={row.own ? 600 : 400}>
      <text y={y}>{wrapText(row.label, { width: labelWidth - 16, lines: 1, size })[0]}</text>
      {columns.map(({ key }, i) => (
        <text key={key} x={labelWidth + plotWidth + 12 + (i + 1) * numberWidth} y={y} textAnchor="end">
          {row.cells[key]?.text}
        </text>
      ))}
    </g>
  );
}

function Key({ placesLabel, needLabel }: Pick<DumbbellModel, 'placesLabel' | 'needLabel'>): ReactElement {
  const shared = { ticks: [], height: 16, paint: lightPaint, place: () => 8 };
  return (
    <g fontSize={12}>
      <DumbbellMarksDrawing {...shared} marks={{ places: 0 }} />
      <text x={22} y={12}>
        {placesLabel}
      </text>
      <g transform="translate(220 0)">
        <DumbbellMarksDrawing {...shared} marks={{ need: 0 }} />
        <text x={22} y={12}>
          {needLabel}
        </text>
      </g>
    </g>
  );
}

/** Dumbbell rows for export (F4) — the same rows, marks and numbers as SVG in light colours. */
export function DumbbellSvg({ width, height, ...model }: DumbbellSvgProps): ReactElement {
  const columns = model.columns.filter(({ always }) => always);
  const { ticks, rows } = dumbbellLayout(model.rows);
  const labelWidth = Math.min(280, width * 0.36);
  const plotWidth = Math.max(80, width - labelWidth - 12 - columns.length * numberWidth);
  const rowHeight = Math.min(26, (height - head - foot) / Math.max(1, rows.length));
  const room = { labelWidth, plotWidth, rowHeight, size: Math.max(8, Math.min(12, rowHeight - 2)) };
  return (
    <g>
      {ticks.map(({ value, at }) => (
        <text
          key={value}
          x={labelWidth + at * plotWidth}
          y={head - 8}
          textAnchor="middle"
          fontSize={11}
          fill={lightPaint['text-2']}
        >
          {model.formatTick(value)}
        </text>
      ))}
      {columns.map(({ key, label }, i) => (
        <TextLines
          key={key}
          lines={wrapText(label, { width: numberWidth - 4, lines: 2, size: 11 })}
          x={labelWidth + plotWidth + 12 + (i + 1) * numberWidth}
          y={9}
          lead={12}
          textAnchor="end"
          fontSize={11}
        />
      ))}
      {model.rows.map((row, i) => (
        <g key={row.key} transform={`translate(0 ${head + i * rowHeight})`}>
          <RowTexts row={row} columns={columns} {...room} />
          <g transform={`translate(${labelWidth} 0)`}>
            <DumbbellMarksDrawing
              marks={rows[i] ?? {}}
              ticks={ticks}
              height={rowHeight}
              paint={lightPaint}
              place={(share) => share * plotWidth}
            />
          </g>
        </g>
      ))}
      <g transform={`translate(0 ${height - 16})`}>
        <Key {...model} />
      </g>
    </g>
  );
}
