import type { ReactElement } from 'react';
import { SvgCell, cellTextColour } from '../frame/svg-cell.tsx';
import { TextLines } from '../labels/text-lines.tsx';
import { wrapText } from '../labels/wrap-text.ts';
import type { LegendModel } from '../legend/legend-entries.ts';
import { HatchPattern, usePatternId } from '../legend/hatch-pattern.tsx';
import { LegendSvg, legendSvgHeight } from '../legend/legend-svg.tsx';
import { lightPaint } from '../paint.ts';
import type { Tile, TileGridModel } from './tile-grid-props.ts';
import { tileGap, tileGridLayout } from './tile-grid.layout.ts';

/** Tile grid for export, to be placed in an export frame. */
export interface TileGridSvgProps extends TileGridModel {
  readonly width: number;
  readonly height: number;
}

function InsetFrame({ size }: { readonly size: number }): ReactElement {
  const side = size + 6;
  return (
    <rect
      x={-3}
      y={-3}
      width={side}
      height={side}
      fill="none"
      stroke={lightPaint.control}
      strokeDasharray="4 3"
    />
  );
}

function InsetLabel({
  legend,
  label,
  width,
}: {
  readonly legend: LegendModel;
  readonly label: string;
  readonly width: number;
}): ReactElement {
  const y = legendSvgHeight(legend, Math.min(160, width)) + 20;
  return (
    <TextLines
      lines={wrapText(label, { width, lines: 2, size: 12 })}
      x={0}
      y={y}
      fontSize={12}
      fill={lightPaint['text-2']}
    />
  );
}

function TileDrawing({
  tile,
  size,
  hatch,
}: {
  readonly tile: Tile;
  readonly size: number;
  readonly hatch: string;
}): ReactElement {
  const colour = cellTextColour(tile);
  const plate = tile.status === 'withheld';
  return (
    <SvgCell width={size} height={size} look={tile} hatch={hatch} own={tile.own === true}>
      {plate && (
        <rect x={size * 0.15} y={size * 0.15} width={size * 0.7} height={size * 0.7} fill={lightPaint.bg} />
      )}
      <g textAnchor="middle" fill={colour} fontSize={Math.min(13, Math.max(11, size / 4))}>
        <text x={size / 2} y={size / 2 - 3} fontWeight={600}>
          {tile.abbreviation}
        </text>
        <text x={size / 2} y={size / 2 + 12}>
          {tile.text}
        </text>
      </g>
    </SvgCell>
  );
}

/**
 * Tile grid for export (F1) — the grid as SVG in light colours with its legend beside it, because pictures are wide
 * and grids are not.
 */
export function TileGridSvg({ tiles, layout, legend, inset, width, height }: TileGridSvgProps): ReactElement {
  const hatch = usePatternId();
  const rows = Math.max(1, ...layout.map((tile) => tile.row + 1));
  const columns = Math.max(1, ...layout.map((tile) => tile.column + 1));
  const fitting = Math.floor((height - 8 - tileGap * (rows - 1)) / rows);
  const room = Math.min(width * 0.65, fitting * columns + tileGap * (columns - 1));
  const { size, places } = tileGridLayout(layout, room);
  const step = size + tileGap;
  const beside = columns * step + 32;
  return (
    <g>
      <HatchPattern id={hatch} paint={lightPaint} />
      {places.map(({ key, column, row }) => {
        const tile = tiles.find((candidate) => candidate.code === key);
        return (
          tile && (
            <g key={key} transform={`translate(${column * step} ${row * step})`}>
              {inset?.code === key && <InsetFrame size={size} />}
              <TileDrawing tile={tile} size={size} hatch={hatch} />
            </g>
          )
        );
      })}
      <g transform={`translate(${beside} 0)`}>
        <LegendSvg {...legend} width={Math.min(160, width - beside)} />
        {inset && <InsetLabel legend={legend} label={inset.label} width={width - beside} />}
      </g>
    </g>
  );
}
