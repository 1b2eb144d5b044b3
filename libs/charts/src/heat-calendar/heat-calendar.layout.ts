import type { HeatColumn } from './heat-calendar-props.ts';

/** Heading over columns that stand together. */
export interface ColumnGroup {
  readonly label: string;
  readonly span: number;
}

/**
 * Headings over neighbouring columns of one group.
 * @example columnGroups([{ key: '2025K1', label: '1', group: '2025' }]) // [{ label: '2025', span: 1 }]
 */
export function columnGroups(columns: readonly HeatColumn[]): readonly ColumnGroup[] {
  const groups: { label: string; span: number }[] = [];
  for (const { group } of columns) {
    const last = groups.at(-1);
    if (last?.label === group) last.span += 1;
    else groups.push({ label: group, span: 1 });
  }
  return groups;
}

/** Geometry of an exported calendar. Unit: px. */
export interface HeatDrawing {
  readonly headWidth: number;
  readonly meanWidth: number;
  readonly cellWidth: number;
  readonly shown: number;
}

export const heatRowHeight = 22;
export const heatHeadHeight = 40;

/** Layout of an exported calendar — as many rows as there is room for, with a line left for counting the rest. */
export function heatDrawing(
  size: { readonly columns: number; readonly rows: number },
  room: { readonly width: number; readonly height: number },
): HeatDrawing {
  const headWidth = Math.min(240, room.width * 0.3);
  const meanWidth = 56;
  const lines = Math.max(1, Math.floor((room.height - heatHeadHeight) / heatRowHeight));
  return {
    headWidth,
    meanWidth,
    cellWidth: Math.min(64, (room.width - headWidth - meanWidth) / Math.max(1, size.columns)),
    shown: size.rows <= lines ? size.rows : lines - 1,
  };
}
