import type { ReactElement } from 'react';
import { wrapText } from '../labels/wrap-text.ts';
import { TextLines } from '../labels/text-lines.tsx';
import { lightPaint } from '../paint.ts';
import {
  barShare,
  componentDrawing,
  componentHeadHeight,
  componentRowHeight,
} from './component-bars.layout.ts';
import type { ComponentDrawing } from './component-bars.layout.ts';
import type { ComponentBarsModel, ComponentCell, ComponentRow } from './component-bars-props.ts';

/** Component bars for export, to be placed in an export frame. */
export interface ComponentBarsSvgProps extends ComponentBarsModel {
  readonly width: number;
  readonly height: number;
}

interface PartProps {
  readonly model: ComponentBarsModel;
  readonly drawing: ComponentDrawing;
}

function Headings({ model, drawing }: PartProps): ReactElement {
  const { labelWidth, scoreWidth, cellWidth } = drawing;
  const head = (label: string): readonly string[] =>
    wrapText(label, { width: cellWidth - 8, lines: 2, size: 11 });
  return (
    <g fontSize={11} fontWeight={600}>
      <text y={12}>{model.rowHeading}</text>
      <text x={labelWidth + scoreWidth - 10} y={12} textAnchor="end">
        {model.scoreHeading}
      </text>
      {model.columns.map(({ key, label }, i) => (
        <TextLines
          key={key}
          lines={head(label)}
          x={labelWidth + scoreWidth + i * cellWidth}
          y={12}
          lead={13}
        />
      ))}
    </g>
  );
}

function Cell({ cell, width }: { readonly cell: ComponentCell; readonly width: number }): ReactElement {
  const share = barShare(cell.value);
  const room = width - 12;
  return (
    <>
      <text y={11} fontSize={11} fontWeight={cell.flag ? 600 : 400}>
        {cell.text}
      </text>
      {share !== undefined && (
        <>
          <rect y={14} width={room} height={6} fill={lightPaint['bg-subtle']} stroke={lightPaint.control} />
          <rect y={14} width={room * share} height={6} fill={cell.flag ? lightPaint.c2 : lightPaint.c1} />
        </>
      )}
    </>
  );
}

function Row({ row, model, drawing }: PartProps & { readonly row: ComponentRow }): ReactElement {
  const { labelWidth, scoreWidth, cellWidth } = drawing;
  return (
    <g fontSize={12}>
      <text y={14}>{wrapText(row.label, { width: labelWidth - 8, lines: 1, size: 12 })[0]}</text>
      <text x={labelWidth + scoreWidth - 10} y={14} textAnchor="end">
        {row.score}
      </text>
      {model.columns.map(({ key }, i) => {
        const cell = row.cells[key];
        return cell ? (
          <g key={key} transform={`translate(${labelWidth + scoreWidth + i * cellWidth} 0)`}>
            <Cell cell={cell} width={cellWidth} />
          </g>
        ) : null;
      })}
    </g>
  );
}

/** Component bars for export — the same rows and bars in light colours; rows without room are counted in words. */
export function ComponentBarsSvg({ width, height, ...model }: ComponentBarsSvgProps): ReactElement {
  const { columns, rows, more } = model;
  const drawing = componentDrawing({ columns: columns.length, rows: rows.length }, { width, height });
  const at = (i: number): number => componentHeadHeight + i * componentRowHeight;
  return (
    <g>
      <Headings model={model} drawing={drawing} />
      {rows.slice(0, drawing.shown).map((row, i) => (
        <g key={row.key} transform={`translate(0 ${at(i)})`}>
          <Row {...{ row, model, drawing }} />
        </g>
      ))}
      {drawing.shown < rows.length && (
        <text y={at(drawing.shown) + 14} fontSize={12} fill={lightPaint['text-2']}>
          {more(rows.length - drawing.shown)}
        </text>
      )}
    </g>
  );
}
