import type { ReactElement } from 'react';
import { TextLines } from '../labels/text-lines.tsx';
import { wrapText } from '../labels/wrap-text.ts';
import { LegendSvg, legendSvgHeight } from '../legend/legend-svg.tsx';
import { lightPaint } from '../paint.ts';
import { answerSegments, readableLength } from './answer-bars.layout.ts';
import type { AnswerBarsModel, AnswerPart, AnswerRow } from './answer-bars-props.ts';

/** Answer bars for export, to be placed in an export frame. */
export interface AnswerBarsSvgProps extends AnswerBarsModel {
  readonly width: number;
  readonly height: number;
}

const head = 22;
const rowHeight = 40;
const numberWidth = 88;

interface BarProps {
  readonly row: AnswerRow;
  readonly parts: readonly AnswerPart[];
  readonly x: number;
  readonly room: number;
}

function Bar({ row, parts, x, room }: BarProps): ReactElement {
  return (
    <>
      {(answerSegments(row.shares) ?? []).map(({ at, length }, i) => {
        const part = parts[i];
        if (!part || length === 0) return null;
        return (
          <g key={part.key}>
            <rect
              x={x + at * room}
              y={4}
              width={length * room}
              height={24}
              fill={lightPaint[part.colour]}
              stroke={lightPaint.bg}
            />
            {length >= readableLength && (
              <text
                x={x + (at + length / 2) * room}
                y={20}
                textAnchor="middle"
                fill={lightPaint[`${part.colour}-text`]}
              >
                {row.shareTexts[i]}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** Answer bars for export — as many statements as there is room for, the rest counted in words; the scale below. */
export function AnswerBarsSvg({ width, height, ...model }: AnswerBarsSvgProps): ReactElement {
  const { rows, parts, more, rowHeading, valueHeading, scaleHeading } = model;
  const legend = {
    title: scaleHeading,
    classes: parts.map(({ colour, label }) => ({ colour, text: label })),
  };
  const legendHeight = legendSvgHeight(legend, width);
  const room = Math.max(1, Math.floor((height - head - legendHeight) / rowHeight));
  const shown = rows.length <= room ? rows : rows.slice(0, room - 1);
  const labelWidth = Math.min(320, width * 0.42);
  const bars = labelWidth + numberWidth + 12;
  return (
    <g fontSize={12}>
      <g fontWeight={600}>
        <text y={12}>{rowHeading}</text>
        <text x={labelWidth + numberWidth} y={12} textAnchor="end">
          {valueHeading}
        </text>
      </g>
      {shown.map((row, i) => (
        <g key={row.key} transform={`translate(0 ${head + i * rowHeight})`}>
          <TextLines
            lines={wrapText(row.label, { width: labelWidth - 8, lines: 2, size: 12 })}
            x={0}
            y={13}
            lead={15}
          />
          <text x={labelWidth + numberWidth} y={20} textAnchor="end">
            {row.text}
          </text>
          <Bar row={row} parts={parts} x={bars} room={width - bars} />
        </g>
      ))}
      {shown.length < rows.length && (
        <text y={head + shown.length * rowHeight + 20} fill={lightPaint['text-2']}>
          {more(rows.length - shown.length)}
        </text>
      )}
      <g transform={`translate(0 ${height - legendHeight})`}>
        <LegendSvg {...legend} width={width} />
      </g>
    </g>
  );
}
