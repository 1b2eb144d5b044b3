import type { ReactElement } from 'react';
import { wrapText } from '../labels/wrap-text.ts';
import { HatchPattern, usePatternId } from '../legend/hatch-pattern.tsx';
import { lightPaint } from '../paint.ts';
import { bulletKey } from './bullet-key.ts';
import { BulletPlot } from './bullet-plot.tsx';
import { bulletLayout } from './bullet-rows.layout.ts';
import type { BulletRowsModel } from './bullet-rows-props.ts';

/** Bullet rows for export, to be placed in an export frame. */
export interface BulletRowsSvgProps extends BulletRowsModel {
  readonly width: number;
  readonly height: number;
}

const rowHeight = 24;
const keyLine = 18;
const keyColumns = 2;
const textWidth = 150;
const drawn = { height: 18, paint: lightPaint };

interface PartProps {
  readonly model: BulletRowsModel;
  readonly width: number;
  readonly hatch: string;
}

function Key({ model, width, hatch }: PartProps): ReactElement {
  return (
    <g fontSize={12}>
      {bulletKey(model).map(({ key, text, marks, ...layout }, i) => {
        const x = (i % keyColumns) * (width / keyColumns);
        return (
          <g key={key} transform={`translate(${x} ${Math.floor(i / keyColumns) * keyLine})`}>
            <svg width={28} height={drawn.height} overflow="hidden">
              <BulletPlot {...{ layout, marks, hatch }} {...drawn} x={(share) => share * 28} own />
            </svg>
            <text x={36} y={13}>
              {wrapText(text, { width: width / keyColumns - 44, lines: 1, size: 12 })[0]}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Rows({ model, width, hatch, shown }: PartProps & { readonly shown: number }): ReactElement {
  const layout = bulletLayout(model);
  const labels = Math.min(260, width * 0.35);
  const left = labels + textWidth + 8;
  return (
    <g fontSize={12}>
      {model.rows.slice(0, shown).map((row, i) => (
        <g key={row.key} transform={`translate(0 ${i * rowHeight})`}>
          <text y={15}>{wrapText(row.label, { width: labels - 8, lines: 1, size: 12 })[0]}</text>
          <text x={labels + textWidth} y={15} textAnchor="end">
            {row.text}
          </text>
          {layout.marks[i] && (
            <g transform={`translate(${left} 2)`}>
              <BulletPlot
                {...{ layout, hatch }}
                {...drawn}
                marks={layout.marks[i]}
                x={(share) => share * (width - left)}
                own={row.own !== false}
              />
            </g>
          )}
        </g>
      ))}
    </g>
  );
}

/** Bullet rows for export (F8) — as many rows as there is room for; the rest is counted in words. */
export function BulletRowsSvg({ width, height, ...model }: BulletRowsSvgProps): ReactElement {
  const hatch = usePatternId();
  const head = Math.ceil(bulletKey(model).length / keyColumns) * keyLine + 8;
  const room = Math.max(1, Math.floor((height - head) / rowHeight));
  const { length } = model.rows;
  const shown = length <= room ? length : room - 1;
  return (
    <g>
      <HatchPattern id={hatch} paint={lightPaint} />
      <Key {...{ model, width, hatch }} />
      <g transform={`translate(0 ${head})`}>
        <Rows {...{ model, width, hatch, shown }} />
        {shown < length && (
          <text y={shown * rowHeight + 15} fontSize={12} fill={lightPaint['text-2']}>
            {model.more(length - shown)}
          </text>
        )}
      </g>
    </g>
  );
}
