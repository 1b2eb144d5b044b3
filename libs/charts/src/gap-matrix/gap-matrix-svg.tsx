import type { ReactElement } from 'react';
import { SvgCell, cellTextColour } from '../frame/svg-cell.tsx';
import { TextLines } from '../labels/text-lines.tsx';
import { wrapText } from '../labels/wrap-text.ts';
import { HatchPattern, usePatternId } from '../legend/hatch-pattern.tsx';
import { LegendSvg, legendSvgHeight } from '../legend/legend-svg.tsx';
import { lightPaint } from '../paint.ts';
import { matrixDrawing, ownFirst } from './gap-matrix.layout.ts';
import type { DrawnCell, MatrixDrawing } from './gap-matrix.layout.ts';
import type { GapMatrixModel } from './gap-matrix-props.ts';

/** Gap matrix for export, to be placed in an export frame. */
export interface GapMatrixSvgProps extends GapMatrixModel {
  readonly width: number;
  readonly height: number;
}

interface PartProps {
  readonly model: GapMatrixModel;
  readonly drawing: MatrixDrawing;
}

function Headings({ model, drawing }: PartProps): ReactElement {
  const { headWidth, headHeight, cellWidth, turned } = drawing;
  const labels = [...(model.totalHeading ? [model.totalHeading] : []), ...ownFirst(model.columns)];
  return (
    <g fontSize={11}>
      {labels.map((column, i) => {
        const x = headWidth + (i + 0.5) * cellWidth;
        const weight = 'own' in column && column.own ? 600 : 400;
        const lines = wrapText(column.label, {
          width: turned ? headHeight - 8 : cellWidth - 4,
          lines: turned ? 1 : 2,
          size: 11,
        });
        return turned ? (
          <text
            key={column.key}
            transform={`translate(${x + 4} ${headHeight - 6}) rotate(-90)`}
            fontWeight={weight}
          >
            {lines[0]}
          </text>
        ) : (
          <TextLines
            key={column.key}
            lines={lines}
            x={x}
            y={headHeight - 20}
            lead={13}
            textAnchor="middle"
            fontWeight={weight}
          />
        );
      })}
    </g>
  );
}

function RowTexts({ model, drawing }: PartProps): ReactElement {
  const { headWidth, headHeight, cellHeight, cellWidth } = drawing;
  const totalX = headWidth + cellWidth / 2;
  return (
    <g fontSize={12}>
      {model.rows.map((row, r) => {
        const y = headHeight + (r + 0.5) * cellHeight + 4;
        return (
          <g key={row.key}>
            <text y={y}>{wrapText(row.label, { width: headWidth - 8, lines: 1, size: 12 })[0]}</text>
            {model.totalHeading && (
              <text x={totalX} y={y} textAnchor="middle" fontWeight={600}>
                {row.total}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function ColumnTotals({ model, drawing }: PartProps): ReactElement | null {
  const { headWidth, headHeight, cellHeight, cellWidth } = drawing;
  const { columnTotals, totalHeading } = model;
  if (columnTotals === undefined) return null;
  const sums = ownFirst(model.columns).map(({ key }) => columnTotals.texts[key]);
  const texts = totalHeading ? [columnTotals.total, ...sums] : sums;
  return (
    <g
      fontSize={12}
      fontWeight={600}
      transform={`translate(0 ${headHeight + (model.rows.length + 0.5) * cellHeight + 4})`}
    >
      <text>{columnTotals.label}</text>
      {texts.map((text, i) => (
        <text key={i} x={headWidth + (i + 0.5) * cellWidth} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}

function Cell({
  cell,
  drawing,
  hatch,
}: {
  readonly cell: DrawnCell;
  readonly drawing: MatrixDrawing;
  readonly hatch: string;
}): ReactElement {
  const { cellWidth, cellHeight } = drawing;
  return (
    <g transform={`translate(${cell.x} ${cell.y})`}>
      <SvgCell width={cellWidth} height={cellHeight} look={cell} hatch={hatch} own={cell.own}>
        <text
          x={cellWidth / 2}
          y={cellHeight / 2 + 4}
          textAnchor="middle"
          fontSize={11}
          fill={cellTextColour(cell)}
        >
          {cell.text}
        </text>
      </SvgCell>
    </g>
  );
}

/** Gap matrix for export (F3) — the same cells, sums and legend as SVG in light colours. */
export function GapMatrixSvg({ width, height, ...model }: GapMatrixSvgProps): ReactElement {
  const hatch = usePatternId();
  const below = legendSvgHeight(model.legend, width) + 12;
  const drawing = matrixDrawing(model, { width, height: height - below });
  return (
    <g>
      <HatchPattern id={hatch} paint={lightPaint} />
      <Headings model={model} drawing={drawing} />
      <RowTexts model={model} drawing={drawing} />
      {drawing.cells.map((cell) => (
        <Cell key={`${cell.x} ${cell.y}`} cell={cell} drawing={drawing} hatch={hatch} />
      ))}
      <ColumnTotals model={model} drawing={drawing} />
      <g transform={`translate(0 ${height - below + 12})`}>
        <LegendSvg {...model.legend} width={width} />
      </g>
    </g>
  );
}
