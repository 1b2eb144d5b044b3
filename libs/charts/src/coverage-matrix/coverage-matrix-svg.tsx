import type { ReactElement } from 'react';
import { TextLines } from '../labels/text-lines.tsx';
import { textWidth } from '../labels/text-width.ts';
import { wrapText } from '../labels/wrap-text.ts';
import { lightPaint } from '../paint.ts';
import { CoverageDot } from './coverage-dot.tsx';
import { dotRadius, singleSourceMark } from './coverage-matrix.layout.ts';
import type { CoverageMatrixModel, CoverageRow } from './coverage-matrix-props.ts';

/** Coverage matrix for export, to be placed in an export frame. */
export interface CoverageMatrixSvgProps extends CoverageMatrixModel {
  readonly width: number;
  readonly height: number;
}

const legendHeight = 44;
// Headings stand upright when a column is too narrow for two lines of words.
const narrowest = 96;
const flatHead = 40;
const turnedHead = 200;

function Headings({
  columns,
  headWidth,
  step,
}: Pick<CoverageMatrixModel, 'columns'> & {
  readonly headWidth: number;
  readonly step: number;
}): ReactElement {
  return (
    <>
      {columns.map(({ key, label }, i) => {
        const x = headWidth + (i + 0.5) * step;
        return step < narrowest ? (
          <text key={key} transform={`translate(${x + 4} ${turnedHead - 10}) rotate(-90)`}>
            {wrapText(label, { width: turnedHead - 12, lines: 1, size: 12 })[0]}
          </text>
        ) : (
          <TextLines
            key={key}
            lines={wrapText(label, { width: step - 6, lines: 2, size: 12 })}
            x={x}
            y={12}
            textAnchor="middle"
          />
        );
      })}
    </>
  );
}

interface RowProps extends Pick<CoverageMatrixModel, 'columns'> {
  readonly row: CoverageRow;
  readonly headWidth: number;
  readonly step: number;
}

/** The word for a single source stays whole; a long label gives way to it. */
function RowHead({ row, width }: { readonly row: CoverageRow; readonly width: number }): ReactElement {
  const { singleSource: word } = row;
  const room = word === undefined ? width : width - textWidth(word, 12) - 22;
  const [label = ''] = wrapText(row.label, { width: room, lines: 1, size: 12 });
  const end = Math.min(room, textWidth(label, 12)) + 8;
  return (
    <>
      <text y={4}>{label}</text>
      {word !== undefined && (
        <g transform={`translate(${end} 0)`} fill={lightPaint['text-2']}>
          <path transform="translate(5 0)" d={singleSourceMark} />
          <text x={14} y={4}>
            {word}
          </text>
        </g>
      )}
    </>
  );
}

function RowDrawing({ row, columns, headWidth, step }: RowProps): ReactElement {
  return (
    <>
      <RowHead row={row} width={headWidth - 8} />
      {columns.map(({ key }, i) => {
        const cell = row.cells[key];
        return (
          cell && (
            <g key={key} transform={`translate(${headWidth + (i + 0.5) * step} 0)`}>
              <CoverageDot size={cell.size} paint={lightPaint} />
              <text x={dotRadius(cell.size) + 4} y={4}>
                {cell.text}
              </text>
            </g>
          )
        );
      })}
    </>
  );
}

function SizeLegend({ title, sizes }: CoverageMatrixModel['legend']): ReactElement {
  const widths = sizes.map(({ text }) => 40 + textWidth(text, 12));
  return (
    <>
      <text fontWeight={600}>{title}</text>
      {sizes.map(({ size, text }, i) => (
        <g key={size} transform={`translate(${11 + widths.slice(0, i).reduce((sum, w) => sum + w, 0)} 22)`}>
          <CoverageDot size={size} paint={lightPaint} />
          <text x={14} y={4}>
            {text}
          </text>
        </g>
      ))}
    </>
  );
}

/** Coverage matrix for export — dots, counts and words as SVG in light colours. */
export function CoverageMatrixSvg({
  width,
  height,
  columns,
  rows,
  legend,
}: CoverageMatrixSvgProps): ReactElement {
  const headWidth = Math.min(300, width * 0.4);
  const step = (width - headWidth) / Math.max(1, columns.length);
  const head = step < narrowest ? turnedHead : flatHead;
  const rowHeight = Math.min(32, (height - head - legendHeight) / Math.max(1, rows.length));
  return (
    <g fontSize={12}>
      <Headings columns={columns} headWidth={headWidth} step={step} />
      {rows.map((row, r) => (
        <g key={row.key} transform={`translate(0 ${head + (r + 0.5) * rowHeight})`}>
          <RowDrawing row={row} columns={columns} headWidth={headWidth} step={step} />
        </g>
      ))}
      <g transform={`translate(0 ${height - legendHeight + 14})`}>
        <SizeLegend {...legend} />
      </g>
    </g>
  );
}
