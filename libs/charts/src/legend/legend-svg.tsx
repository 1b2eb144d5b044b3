import type { ReactElement } from 'react';
import { textWidth } from '../labels/text-width.ts';
import { SvgCell } from '../frame/svg-cell.tsx';
import { HatchPattern, usePatternId } from './hatch-pattern.tsx';
import { legendEntries } from './legend-entries.ts';
import type { LegendModel } from './legend-entries.ts';
import { lightPaint } from '../paint.ts';

const swatch = 14;
const rowHeight = 22;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Places of the entries of a legend in rows of the given width. Unit: px. */
export function legendSpots(texts: readonly string[], width: number): readonly Spot[] {
  let [x, y] = [0, rowHeight];
  return texts.map((text) => {
    const room = swatch + 6 + textWidth(text, 12) + 16;
    if (x > 0 && x + room > width) [x, y] = [0, y + rowHeight];
    const spot = { x, y };
    x += room;
    return spot;
  });
}

/** Height an exported legend takes, so that the figure above it can leave room. Unit: px. */
export function legendSvgHeight(model: LegendModel, width: number): number {
  const spots = legendSpots(
    legendEntries(model).map((entry) => entry.text),
    width,
  );
  return (spots.at(-1)?.y ?? 0) + rowHeight;
}

/** Legend for export — the same entries as the legend on screen, drawn in light colours. */
export function LegendSvg({ width, ...model }: LegendModel & { readonly width: number }): ReactElement {
  const id = usePatternId();
  const entries = legendEntries(model);
  const spots = legendSpots(
    entries.map((entry) => entry.text),
    width,
  );
  return (
    <g fontSize={12} fill={lightPaint.text}>
      <HatchPattern id={id} paint={lightPaint} />
      <text y={12} fontWeight={600}>
        {model.title}
      </text>
      {entries.map((entry, i) => (
        <g key={entry.className} transform={`translate(${spots[i]?.x ?? 0} ${spots[i]?.y ?? 0})`}>
          <SvgCell width={swatch} height={swatch} look={entry} hatch={id} />
          <text x={swatch + 6} y={11}>
            {entry.text}
          </text>
        </g>
      ))}
    </g>
  );
}
