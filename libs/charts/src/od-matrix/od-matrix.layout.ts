import type { OdCell, OdMatrixModel } from './od-matrix-props.ts';

/** One cell of an exported matrix. Unit: px. */
export interface DrawnOdCell extends OdCell {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** Geometry of an exported matrix. Unit: px. */
export interface OdDrawing {
  readonly headWidth: number;
  readonly headHeight: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Largest letters that a cell has room for. */
  readonly textSize: number;
  readonly cells: readonly DrawnOdCell[];
}

/** Layout of an exported origin–destination matrix — row and column totals take one line each; the rest is shared. */
export function odDrawing(
  { columns, rows }: OdMatrixModel,
  room: { readonly width: number; readonly height: number },
): OdDrawing {
  const headWidth = Math.min(150, room.width * 0.2);
  const headHeight = 40;
  const cellWidth = Math.min(48, (room.width - headWidth) / (columns.length + 1));
  const cellHeight = Math.min(24, (room.height - headHeight) / (rows.length + 1));
  const cells = rows.flatMap((row, r) =>
    columns.flatMap((column, c) => {
      const cell = row.cells[column.key];
      const at = { x: headWidth + (c + 1) * cellWidth, y: headHeight + r * cellHeight };
      return cell ? [{ ...cell, ...at, key: `${row.key} ${column.key}` }] : [];
    }),
  );
  const textSize = Math.max(5, Math.min(11, cellHeight - 3, cellWidth / 2.4));
  return { headWidth, headHeight, cellWidth, cellHeight, textSize, cells };
}
