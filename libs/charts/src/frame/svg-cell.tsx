import type { ReactElement, ReactNode } from 'react';
import type { CellLook } from '../cell-class-name.ts';
import { statusMark } from '../cell-status.ts';
import { lightPaint } from '../paint.ts';

/** A cell or tile of an exported figure. Unit: px. */
export interface SvgCellProps {
  readonly width: number;
  readonly height: number;
  readonly look: CellLook;
  /** Id of the hatch pattern of this drawing. */
  readonly hatch: string;
  /** The strong outline of the reader's own cell. */
  readonly own?: boolean;
  readonly children?: ReactNode;
}

function fillOf({ status, colour }: CellLook, hatch: string): string {
  const mark = statusMark(status);
  if (mark === 'hatch') return `url(#${hatch})`;
  return colour !== undefined && mark !== 'dashed' && mark !== 'blank' ? lightPaint[colour] : lightPaint.bg;
}

/** Colour of the text printed on a cell: fixed per class, ordinary text elsewhere. */
export function cellTextColour({ status, colour }: CellLook): string {
  const filled = status === 'value' || status === 'provisional';
  return filled && colour !== undefined ? lightPaint[`${colour}-text`] : lightPaint.text;
}

/** Cell for export — fill, hatch or dashes and the outline, in light colours; what is printed on a hatch has a plate behind it. */
export function SvgCell({ width, height, look, hatch, own = false, children }: SvgCellProps): ReactElement {
  const mark = statusMark(look.status);
  const dashes = mark === 'dashed' || mark === 'provisional' ? { strokeDasharray: '4 3' } : {};
  const inset = own ? 1.5 : 0.5;
  return (
    <>
      <rect
        x={inset}
        y={inset}
        width={Math.max(0, width - 2 * inset)}
        height={Math.max(0, height - 2 * inset)}
        fill={fillOf(look, hatch)}
        stroke={own ? lightPaint.text : lightPaint.control}
        strokeWidth={own ? 3 : 1}
        {...dashes}
      />
      {mark === 'hatch' && children !== undefined && height > 0 && (
        <rect x={width / 4} y={height / 5} width={width / 2} height={height * 0.6} fill={lightPaint.bg} />
      )}
      {children}
    </>
  );
}
