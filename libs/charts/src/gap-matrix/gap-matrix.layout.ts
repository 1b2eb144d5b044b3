import type { GapMatrixModel, MatrixCell, MatrixColumn } from './gap-matrix-props.ts';

/**
 * Columns with own ones first — the others keep the order they came in.
 * @example ownFirst([{ key: 'a', label: 'A' }, { key: 'b', label: 'B', own: true }])[0]?.key // 'b'
 */
export function ownFirst(columns: readonly MatrixColumn[]): readonly MatrixColumn[] {
  return [...columns.filter((column) => column.own), ...columns.filter((column) => !column.own)];
}

/** One cell of an exported matrix. Unit: px. */
export interface DrawnCell extends MatrixCell {
  readonly x: number;
  readonly y: number;
  readonly own: boolean;
}

/** Geometry of an exported matrix. Unit: px. */
export interface MatrixDrawing {
  readonly headWidth: number;
  readonly headHeight: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Column headings are turned when a column is too narrow for them. */
  readonly turned: boolean;
  readonly cells: readonly DrawnCell[];
}

/** Layout of an exported matrix — shares the room among rows and columns after the headings are taken off; sums come first. */
export function matrixDrawing(
  model: GapMatrixModel,
  room: { readonly width: number; readonly height: number },
): MatrixDrawing {
  const columns = ownFirst(model.columns);
  const headWidth = Math.min(220, room.width * 0.3);
  const first = model.totalHeading ? 1 : 0;
  const slots = columns.length + first;
  const cellWidth = Math.min(96, (room.width - headWidth) / Math.max(1, slots));
  const turned = cellWidth < 72;
  const headHeight = turned ? 96 : 34;
  const lines = model.rows.length + (model.columnTotals ? 1 : 0);
  const cellHeight = Math.min(32, (room.height - headHeight) / Math.max(1, lines));
  const cells = model.rows.flatMap((row, r) =>
    columns.flatMap((column, c) => {
      const cell = row.cells[column.key];
      const at = {
        x: headWidth + (c + first) * cellWidth,
        y: headHeight + r * cellHeight,
        own: column.own === true,
      };
      return cell ? [{ ...cell, ...at }] : [];
    }),
  );
  return { headWidth, headHeight, cellWidth, cellHeight, turned, cells };
}
