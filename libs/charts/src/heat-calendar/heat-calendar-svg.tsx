import type { ReactElement } from 'react';
import { SvgCell, cellTextColour } from '../frame/svg-cell.tsx';
import { wrapText } from '../labels/wrap-text.ts';
import { HatchPattern, usePatternId } from '../legend/hatch-pattern.tsx';
import { LegendSvg, legendSvgHeight } from '../legend/legend-svg.tsx';
import { lightPaint } from '../paint.ts';
import { columnGroups, heatDrawing, heatHeadHeight, heatRowHeight } from './heat-calendar.layout.ts';
import type { HeatDrawing } from './heat-calendar.layout.ts';
import type { HeatCalendarModel, HeatCell, HeatRow } from './heat-calendar-props.ts';

/** Heat calendar for export, to be placed in an export frame. */
export interface HeatCalendarSvgProps extends HeatCalendarModel {
  readonly width: number;
  readonly height: number;
}

interface PartProps {
  readonly model: HeatCalendarModel;
  readonly drawing: HeatDrawing;
}

function Headings({ model, drawing }: PartProps): ReactElement {
  const { headWidth, meanWidth, cellWidth } = drawing;
  const left = headWidth + meanWidth;
  const groups = columnGroups(model.columns);
  const starts = groups.map((_, i) => groups.slice(0, i).reduce((sum, { span }) => sum + span, 0));
  return (
    <g fontSize={11}>
      <text x={left - 8} y={32} textAnchor="end">
        {model.meanHeading}
      </text>
      {groups.map(({ label }, i) => (
        <text key={label} x={left + (starts[i] ?? 0) * cellWidth + 2} y={14} fontWeight={600}>
          {label}
        </text>
      ))}
      {model.columns.map(({ key, label }, i) => (
        <text key={key} x={left + (i + 0.5) * cellWidth} y={32} textAnchor="middle">
          {label}
        </text>
      ))}
    </g>
  );
}

function Cell({
  cell,
  width,
  hatch,
}: {
  readonly cell: HeatCell;
  readonly width: number;
  readonly hatch: string;
}): ReactElement {
  return (
    <SvgCell width={width} height={heatRowHeight} look={cell} hatch={hatch}>
      <text
        x={width / 2}
        y={15}
        textAnchor="middle"
        fontSize={11}
        fontWeight={cell.strong ? 600 : 400}
        fill={cellTextColour(cell)}
      >
        {cell.text}
      </text>
    </SvgCell>
  );
}

function Row({ row, model, drawing, hatch }: PartProps & { row: HeatRow; hatch: string }): ReactElement {
  const { headWidth, meanWidth, cellWidth } = drawing;
  return (
    <g fontSize={12}>
      <text y={15}>{wrapText(row.label, { width: headWidth - 8, lines: 1, size: 12 })[0]}</text>
      <text x={headWidth + meanWidth - 8} y={15} textAnchor="end" fontWeight={600}>
        {row.mean}
      </text>
      {model.columns.map(({ key }, i) => {
        const cell = row.cells[key];
        return cell ? (
          <g key={key} transform={`translate(${headWidth + meanWidth + i * cellWidth} 0)`}>
            <Cell cell={cell} width={cellWidth} hatch={hatch} />
          </g>
        ) : null;
      })}
    </g>
  );
}

/** Heat calendar for export (F16) — the same cells and legend in light colours; rows without room are counted in words. */
export function HeatCalendarSvg({ width, height, ...model }: HeatCalendarSvgProps): ReactElement {
  const hatch = usePatternId();
  const below = legendSvgHeight(model.legend, width) + 12;
  const { columns, rows, legend, more } = model;
  const size = { columns: columns.length, rows: rows.length };
  const drawing = heatDrawing(size, { width, height: height - below });
  return (
    <g>
      <HatchPattern id={hatch} paint={lightPaint} />
      <Headings model={model} drawing={drawing} />
      {rows.slice(0, drawing.shown).map((row, i) => (
        <g key={row.key} transform={`translate(0 ${heatHeadHeight + i * heatRowHeight})`}>
          <Row {...{ row, model, drawing, hatch }} />
        </g>
      ))}
      {drawing.shown < rows.length && (
        <text
          y={heatHeadHeight + drawing.shown * heatRowHeight + 15}
          fontSize={12}
          fill={lightPaint['text-2']}
        >
          {more(rows.length - drawing.shown)}
        </text>
      )}
      <g transform={`translate(0 ${height - below + 12})`}>
        <LegendSvg {...legend} width={width} />
      </g>
    </g>
  );
}
