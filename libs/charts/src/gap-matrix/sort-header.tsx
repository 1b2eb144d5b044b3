import type { ReactElement } from 'react';
import type { GapMatrixProps, MatrixHeading } from './gap-matrix-props.ts';

/** A column heading that can be sorted by. */
export interface SortHeaderProps extends Pick<GapMatrixProps, 'sorted' | 'onSort'> {
  readonly heading: MatrixHeading;
  readonly className: string;
}

const arrows = { ascending: 'M0 8 5 0 10 8Z', descending: 'M0 0 5 8 10 0Z' } as const;

/** Sort header — a heading with a button in it; the direction is said by `aria-sort` and drawn as an arrow. */
export function SortHeader({ heading, className, sorted, onSort }: SortHeaderProps): ReactElement {
  const direction = sorted?.key === heading.key ? sorted.direction : undefined;
  return (
    <th scope="col" className={className} aria-sort={direction ?? 'none'}>
      {onSort === undefined ? (
        heading.label
      ) : (
        <button type="button" className="chart-sort" onClick={() => onSort(heading.key)}>
          {heading.label}
          {direction && (
            <svg aria-hidden="true" className="chart-sort-arrow" width={10} height={8}>
              <path d={arrows[direction]} fill="currentColor" />
            </svg>
          )}
        </button>
      )}
    </th>
  );
}
