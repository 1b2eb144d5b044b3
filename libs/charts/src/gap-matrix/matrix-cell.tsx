import { memo } from 'react';
import { cellClassName } from '../cell-class-name.ts';
import { statusMark } from '../cell-status.ts';
import { cellPlace } from '../focus/cell-places.ts';
import type { GapMatrixProps, MatrixAddress, MatrixCell } from './gap-matrix-props.ts';

/** One cell of the table. */
export interface MatrixCellProps extends MatrixAddress {
  readonly cell: MatrixCell | undefined;
  readonly own: boolean;
  readonly selected: boolean;
  readonly tabStop: boolean;
  readonly onSelect: GapMatrixProps['onSelect'];
}

/** Matrix cell — a button with the printed number; memoised because a matrix holds hundreds of them. */
export const MatrixTableCell = memo(function MatrixTableCell(props: MatrixCellProps) {
  const { cell, row, column, own, selected, tabStop, onSelect } = props;
  if (cell === undefined) return <td className={own ? 'chart-pinned' : undefined} />;
  return (
    <td className={own ? 'chart-pinned' : undefined}>
      <button
        type="button"
        className={`chart-cell ${cellClassName(cell)}`}
        data-place={cellPlace(row, column)}
        tabIndex={tabStop ? 0 : -1}
        aria-label={cell.name}
        aria-pressed={selected}
        onClick={() => onSelect?.({ row, column })}
      >
        {statusMark(cell.status) === 'hatch' ? <span className="chart-plate">{cell.text}</span> : cell.text}
      </button>
    </td>
  );
});
