import type { ReactElement } from 'react';
import { lightPaint } from '@tilbudsvifte/charts';
import type { Language } from '@tilbudsvifte/locale';
import { cellText, columnOfRow } from '../../components/data-table/cell-text.ts';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';

/** A table for a picture. */
export interface TableSvgProps {
  readonly model: Pick<FigureModel, 'columns' | 'rows'>;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
}

const head = 28;
const most = 26;

const cut = (text: string): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** A table of figures as text in a picture, one line a row: the same numbers as on screen. */
export function TableSvg({ model, language, width, height }: TableSvgProps): ReactElement {
  const { columns, rows } = model;
  const first = width * 0.3;
  const step = (width - first) / Math.max(1, columns.length - 1);
  const rowHeight = Math.min(36, (height - head) / Math.max(1, rows.length));
  const size = Math.max(8, Math.min(12, rowHeight - 8));
  const place = (i: number) => (i === 0 ? { x: 0 } : { x: first + i * step, textAnchor: 'end' as const });
  return (
    <g fontSize={size} fill={lightPaint.text}>
      {columns.map(({ key, label }, i) => (
        <text key={key} y={14} fontWeight={600} {...place(i)}>
          {cut(label)}
        </text>
      ))}
      {rows.map((row, at) => (
        <g key={row.key} transform={`translate(0 ${head + at * rowHeight})`}>
          <line x1={0} x2={width} y1={0} y2={0} stroke={lightPaint.grid} />
          {columns.map((column, i) => (
            <text key={column.key} y={rowHeight / 2 + size / 3} {...place(i)}>
              {cut(cellText(row.cells[i] ?? '', { ...columnOfRow(column, row), interval: false }, language))}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
