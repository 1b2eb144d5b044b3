import type { ReactElement } from 'react';
import { TextLines } from '../labels/text-lines.tsx';
import { wrapText } from '../labels/wrap-text.ts';
import { lightPaint } from '../paint.ts';
import { tornadoLayout } from './tornado-bars.layout.ts';
import type { TornadoBarsModel } from './tornado-bars-props.ts';
import { TornadoKeyLine, TornadoKeyMark, TornadoMarksDrawing } from './tornado-marks.tsx';

/** Tornado bars for export, to be placed in an export frame. */
export interface TornadoBarsSvgProps extends TornadoBarsModel {
  readonly width: number;
  readonly height: number;
}

const head = 34;
const foot = 26;
const rowHeight = 24;
const numberWidth = 104;

function Head({ model, left }: { readonly model: TornadoBarsSvgProps; readonly left: number }): ReactElement {
  const { width, lowLabel, highLabel, formatTick } = model;
  const plot = width - left - 2 * numberWidth - 24;
  return (
    <g fontSize={12}>
      {tornadoLayout(model).ticks.map(({ value, at }) => (
        <text key={value} x={left + at * plot} y={head - 8} textAnchor="middle" fill={lightPaint['text-2']}>
          {formatTick(value)}
        </text>
      ))}
      {[lowLabel, highLabel].map((text, i) => (
        <TextLines
          key={text}
          lines={wrapText(text, { width: numberWidth - 8, lines: 2, size: 12 })}
          x={width - (1 - i) * numberWidth}
          y={11}
          lead={13}
          textAnchor="end"
        />
      ))}
    </g>
  );
}

function Key({ lowLabel, highLabel, middle, width }: TornadoBarsSvgProps): ReactElement {
  const marks = [
    { mark: <TornadoKeyMark filled={false} paint={lightPaint} />, text: lowLabel },
    { mark: <TornadoKeyMark filled paint={lightPaint} />, text: highLabel },
    { mark: <TornadoKeyLine paint={lightPaint} />, text: middle.label },
  ];
  return (
    <g fontSize={12}>
      {marks.map(({ mark, text }, i) => (
        <g key={text} transform={`translate(${(i * width) / 3} 0)`}>
          {mark}
          <text x={22} y={12}>
            {wrapText(text, { width: width / 3 - 28, lines: 1, size: 12 })[0]}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Tornado bars for export — as many rows as there is room for; the rest is counted in words, never squeezed in. */
export function TornadoBarsSvg(model: TornadoBarsSvgProps): ReactElement {
  const { width, height, rows, more } = model;
  const layout = tornadoLayout(model);
  const room = Math.max(1, Math.floor((height - head - foot) / rowHeight));
  const shown = rows.length <= room ? rows : rows.slice(0, room - 1);
  const left = Math.min(280, width * 0.36);
  const plot = width - left - 2 * numberWidth - 24;
  return (
    <g fontSize={12} fill={lightPaint.text}>
      <Head model={model} left={left} />
      {shown.map(({ key, label, lowText, highText }, i) => (
        <g key={key} transform={`translate(0 ${head + i * rowHeight})`}>
          <text y={16}>{wrapText(label, { width: left - 16, lines: 1, size: 12 })[0]}</text>
          <text x={width - numberWidth} y={16} textAnchor="end">
            {lowText}
          </text>
          <text x={width} y={16} textAnchor="end">
            {highText}
          </text>
          <g transform={`translate(${left} 0)`}>
            <TornadoMarksDrawing
              marks={layout.rows[i] ?? { low: 0, high: 0 }}
              axis={layout}
              height={rowHeight}
              paint={lightPaint}
              place={(share) => share * plot}
            />
          </g>
        </g>
      ))}
      {shown.length < rows.length && (
        <text y={head + shown.length * rowHeight + 16} fill={lightPaint['text-2']}>
          {more(rows.length - shown.length)}
        </text>
      )}
      <g transform={`translate(0 ${height - 18})`}>
        <Key {...model} />
      </g>
    </g>
  );
}
