import type { DumbbellModel, DumbbellRow } from '../dumbbell/dumbbell-props.ts';
import { classify } from '../scale/classify.ts';
import { longNames, samplePlaces } from './sample-places.ts';
import type { Samples } from './sample.ts';
import { tick } from './sample.ts';

const pairs = [
  [120, 134],
  [64, 61],
  [88, 88],
  [45, 57],
  [30, 22],
];

function rowOf(i: number, label: string): DumbbellRow {
  const [places = 0, need = 0] = pairs[i] ?? [];
  const gap = places - need;
  const text = gap > 0 ? `+${gap}` : tick(gap);
  return {
    key: `${i}`,
    label,
    places: { value: places },
    need: { value: need, lo: need - 6, hi: need + 9 },
    cells: {
      gap: { text, colour: classify(gap, { kind: 'div-7', limits: [1, 5, 10] }) },
      need: { text: tick(need) },
    },
  };
}

const rows = pairs.map((_, i) => rowOf(i, samplePlaces[i]?.name ?? ''));
const full: DumbbellModel = {
  label: 'Pladser og behov efter kommune',
  rowHeading: 'Kommune',
  placesLabel: 'Pladser',
  needLabel: 'Behov',
  columns: [
    { key: 'gap', label: 'Forskel', always: true },
    { key: 'need', label: 'Behov' },
  ],
  rows,
  formatTick: tick,
};
const holes: readonly DumbbellRow[] = rows.map((row, i) => {
  if (i === 1)
    return {
      ...row,
      places: { missing: 'not-reported' },
      cells: { ...row.cells, gap: { text: '–', status: 'not-reported' } },
    };
  if (i > 2) return row;
  const missing = i === 0 ? 'withheld' : 'not-applicable';
  const text = i === 0 ? '..' : '.';
  const cell = { text, status: missing } as const;
  return { ...row, places: { missing }, need: { missing }, cells: { gap: cell, need: cell } };
});

/** Dumbbells; an end without a value is not drawn, and no line leads to it. */
export const dumbbellSamples: Samples<DumbbellModel> = {
  full,
  one: { ...full, rows: rows.slice(0, 1) },
  own: { ...full, rows: rows.map((row, i) => (i === 3 ? { ...row, own: true } : row)) },
  missing: { ...full, rows: holes },
  provisional: {
    ...full,
    rows: rows.map((row) => ({
      ...row,
      cells: {
        ...row.cells,
        gap: { ...row.cells['gap'], text: `${row.cells['gap']?.text}*`, status: 'provisional' },
      },
    })),
  },
  'long-names': {
    ...full,
    rows: longNames.map((label, i) => ({ ...rowOf(i, label), note: 'pr. 10.000 borgere' })),
  },
  nothing: { ...full, rows: [] },
};
