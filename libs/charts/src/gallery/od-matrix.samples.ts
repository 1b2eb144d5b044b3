import { classify } from '../scale/classify.ts';
import type { OdCell, OdMatrixModel, OdRow } from '../od-matrix/od-matrix-props.ts';
import { longNames, samplePlaces } from './sample-places.ts';
import type { Samples } from './sample.ts';

const places = samplePlaces.slice(4, 9);
const columns = places.map(({ code, name, abbreviation }) => ({ key: code, label: abbreviation, name }));
const volumes = [
  [31, 4, 0, 2, 7],
  [6, 42, 9, 1, 12],
  [0, 3, 27, 5, 8],
  [1, 0, 2, 64, 19],
  [11, 14, 6, 23, 310],
];
const sum = (values: readonly number[]): string => `${values.reduce((total, value) => total + value, 0)}`;

function cellOf(value: number, diagonal: boolean): OdCell {
  const colour = classify(value, { kind: 'seq-5', limits: [5, 10, 20, 50] });
  return { text: `${value}`, status: 'value', colour, ...(diagonal && { diagonal }) };
}

function rowOf(r: number): OdRow {
  const values = volumes[r] ?? [];
  const cells = columns.map(({ key }, c) => [key, cellOf(values[c] ?? 0, r === c)] as const);
  return {
    key: places[r]?.code ?? '',
    label: places[r]?.name ?? '',
    cells: Object.fromEntries(cells),
    total: sum(values),
  };
}

const rows = places.map((_, r) => rowOf(r));
const full: OdMatrixModel = {
  label: 'Pladser efter sælger og køber',
  rowHeading: 'Sælger',
  totalHeading: 'Solgt i alt',
  columns,
  rows,
  columnTotals: {
    label: 'Købt i alt',
    texts: Object.fromEntries(columns.map(({ key }, c) => [key, sum(volumes.map((row) => row[c] ?? 0))])),
  },
  legend: {
    title: 'Pladser',
    classes: [
      { colour: 'seq-1', text: 'under 5' },
      { colour: 'seq-2', text: '5–9' },
      { colour: 'seq-3', text: '10–19' },
      { colour: 'seq-4', text: '20–49' },
      { colour: 'seq-5', text: '50 og over' },
    ],
  },
};
const holes: readonly OdCell[] = [
  { text: '..', status: 'withheld' },
  { text: '–', status: 'not-reported' },
  { text: '.', status: 'not-applicable' },
];

/** Origin–destination matrices; sums over a withheld cell are withheld. */
export const odMatrixSamples: Samples<OdMatrixModel> = {
  full,
  one: {
    ...full,
    columns: columns.slice(0, 1),
    rows: rows.slice(0, 1),
    columnTotals: { label: 'Købt i alt', texts: { '0165': '31' } },
  },
  own: { ...full, rows: rows.map((row, r) => (r === 1 ? { ...row, own: true } : row)) },
  missing: {
    ...full,
    rows: rows.map((row, r) => {
      const [first = '', second = ''] = [columns[r]?.key, columns[(r + 1) % 5]?.key];
      const hole = holes[r % 3] ?? cellOf(0, false);
      return {
        ...row,
        total: '..',
        cells: { ...row.cells, [second]: hole, [first]: { ...hole, diagonal: true } },
      };
    }),
    columnTotals: { label: 'Købt i alt', texts: Object.fromEntries(columns.map(({ key }) => [key, '..'])) },
    legend: {
      ...full.legend,
      statuses: [
        { status: 'withheld', text: 'skjult' },
        { status: 'not-reported', text: 'ikke indberettet' },
        { status: 'not-applicable', text: 'ikke relevant' },
      ],
    },
  },
  'long-names': { ...full, rows: rows.map((row, r) => ({ ...row, label: longNames[r] ?? row.label })) },
  nothing: { ...full, rows: [], columnTotals: { label: 'Købt i alt', texts: {} } },
};
