import type { ReactElement } from 'react';
import { cellTextColour, SvgCell } from '../frame/svg-cell.tsx';
import { wrapText } from '../labels/wrap-text.ts';
import { HatchPattern, usePatternId } from '../legend/hatch-pattern.tsx';
import { LegendSvg, legendSvgHeight } from '../legend/legend-svg.tsx';
import { lightPaint } from '../paint.ts';
import { odDrawing } from './od-matrix.layout.ts';
import type { OdDrawing } from './od-matrix.layout.ts';
import type { OdMatrixModel } from './od-matrix-props.ts';

/** Origin–destination matrix for export, to be placed in an export frame. */
export interface OdMatrixSvgProps extends OdMatrixModel {
  readonly width: number;
  readonly height: number;
}

interface PartProps {
  readonly model: OdMatrixModel;
  readonly drawing: OdDrawing;
}

function Headings({ model, drawing }: PartProps): ReactElement {
  const { headWidth, headHeight, cellWidth, cellHeight, textSize: size } = drawing;
  const labels = [model.totalHeading, ...model.columns.map(({ label }) => label)];
  const sums = model.columns.map(({ key }) => model.columnTotals.texts[key]);
  const foot = headHeight + model.rows.length * cellHeight + cellHeight * 0.75;
  return (
    <g fontSize={size}>
      {labels.map((label, i) => (
        <text
          key={i}
          transform={`translate(${headWidth + (i + 0.5) * cellWidth + size / 3} ${headHeight - 4}) rotate(-90)`}
        >
          {label}
        </text>
      ))}
      <text y={foot} fontWeight={600}>
        {model.columnTotals.label}
      </text>
      {sums.map((text, i) => (
        <text key={i} x={headWidth + (i + 1.5) * cellWidth} y={foot} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}

function RowTexts({ model, drawing }: PartProps): ReactElement {
  const { headWidth, headHeight, cellWidth, cellHeight, textSize: size } = drawing;
  return (
    <g fontSize={size}>
      {model.rows.map((row, r) => {
        const y = headHeight + (r + 0.75) * cellHeight;
        return (
          <g key={row.key} fontWeight={row.own ? 600 : 400}>
            <text y={y}>{wrapText(row.label, { width: headWidth - 4, lines: 1, size })[0]}</text>
            <text x={headWidth + cellWidth - 3} y={y} textAnchor="end" fontWeight={600}>
              {row.total}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Origin–destination matrix for export — the same cells, totals and legend as SVG in light colours. */
export function OdMatrixSvg({ width, height, ...model }: OdMatrixSvgProps): ReactElement {
  const hatch = usePatternId();
  const below = legendSvgHeight(model.legend, width) + 12;
  const drawing = odDrawing(model, { width, height: height - below });
  const { cellWidth, cellHeight, textSize } = drawing;
  return (
    <g>
      <HatchPattern id={hatch} paint={lightPaint} />
      <Headings model={model} drawing={drawing} />
      <RowTexts model={model} drawing={drawing} />
      {drawing.cells.map((cell) => (
        <g key={cell.key} transform={`translate(${cell.x} ${cell.y})`}>
          <SvgCell
            width={cellWidth}
            height={cellHeight}
            look={cell}
            hatch={hatch}
            own={cell.diagonal === true}
          >
            <text
              x={cellWidth / 2}
              y={cellHeight * 0.75}
              textAnchor="middle"
              fontSize={textSize}
              fill={cellTextColour(cell)}
            >
              {cell.text}
            </text>
          </SvgCell>
        </g>
      ))}
      <g transform={`translate(0 ${height - below + 12})`}>
        <LegendSvg {...model.legend} width={width} />
      </g>
    </g>
  );
}
