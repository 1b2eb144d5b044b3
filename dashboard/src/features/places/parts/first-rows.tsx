import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { placeWords } from '@tilbudsvifte/locale/screens/places';
import { useTextsOf } from '../../../lib/use-texts-of.ts';

/** Rows of a drawing that may be very long. */
export interface FirstRowsProps<Row> {
  readonly rows: readonly Row[];
  readonly children: (shown: readonly Row[]) => ReactNode;
}

/** Rows that fit a few screens; the table always has them all. */
const fewRows = 25;

/** First rows — a drawing of the first of them, and a button for all. */
export function FirstRows<Row>({ rows, children }: FirstRowsProps<Row>): ReactElement {
  const texts = useTextsOf(placeWords);
  const [all, setAll] = useState(false);
  const n = rows.length;
  return (
    <>
      {children(all ? rows : rows.slice(0, fewRows))}
      {n > fewRows && (
        <button type="button" className="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts('places.showFewer') : texts('places.showAll', { n })}
        </button>
      )}
    </>
  );
}
