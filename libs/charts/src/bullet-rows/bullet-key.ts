import { isPresent } from '../is-present.ts';
import type { BulletRowsModel } from './bullet-rows-props.ts';
import type { BulletMarks } from './bullet-rows.layout.ts';

/** One mark with its words, drawn on a small scale of its own. */
export interface BulletKeyEntry {
  readonly key: string;
  readonly text: string;
  readonly marks: Partial<BulletMarks>;
  readonly band: { readonly from: number; readonly to: number };
  readonly full: number;
}

/** Outside the sample: a mark that the entry is not about. */
const AWAY = -1;
const none = { from: AWAY, to: AWAY };

/** Entries of the key, only of marks that occur in the rows. */
export function bulletKey({ rows, words }: Pick<BulletRowsModel, 'rows' | 'words'>): BulletKeyEntry[] {
  const over = rows.some(({ value }) => isPresent(value) && value.value > 1);
  const has = (mark: 'marker' | 'reach'): boolean => rows.some((row) => row[mark] !== undefined);
  const sample = { marks: {}, band: none, full: AWAY };
  return [
    { ...sample, key: 'bar', text: words.bar, marks: { bar: 1 } },
    ...(over
      ? [{ ...sample, key: 'beyond', text: words.beyond, marks: { bar: 0, beyond: 1 }, full: 0 }]
      : []),
    { ...sample, key: 'band', text: words.band, band: { from: 0, to: 1 } },
    { ...sample, key: 'full', text: words.full, full: 0.5 },
    ...(has('marker') ? [{ ...sample, key: 'marker', text: words.marker, marks: { marker: 0.5 } }] : []),
    ...(has('reach') ? [{ ...sample, key: 'reach', text: words.reach, marks: { reach: 0.5 } }] : []),
  ];
}
