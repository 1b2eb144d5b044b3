import type { CellStatus } from '../cell-status.ts';
import type { GapMatrixModel, MatrixCell, MatrixRow } from '../gap-matrix/gap-matrix-props.ts';
import type { LegendModel } from '../legend/legend-entries.ts';
import { classify } from '../scale/classify.ts';
import { longNames, samplePlaces } from './sample-places.ts';
import type { Samples } from './sample.ts';

const columns = samplePlaces.slice(0, 6).map(({ code, name }) => ({ key: code, label: name }));
const groups = ['Autisme', 'Hjerneskade', 'Udviklingshæmning', 'Sindslidelse'];
const numbers = [
  [-4, 3, 0, -12, 6, 1],
  [2, -1, -3, 5, 0, -6],
  [11, -2, 4, -7, -1, 3],
  [0, 8, -5, 1, -10, 2],
];
const signed = (value: number): string => (value > 0 ? `+${value}` : `${value}`.replace('-', '−'));

function cellOf(value: number, name: string): MatrixCell {
  const colour = classify(value, { kind: 'div-7', limits: [1, 5, 10] });
  return { text: signed(value), name: `${name}: ${signed(value)}`, status: 'value', colour };
}

function rowOf(label: string, values: readonly number[]): MatrixRow {
  const cells = columns.map(
    ({ key, label: column }, i) => [key, cellOf(values[i] ?? 0, `${label}, ${column}`)] as const,
  );
  return {
    key: label,
    label,
    cells: Object.fromEntries(cells),
    total: signed(values.reduce((sum, value) => sum + value, 0)),
  };
}

const rows = groups.map((group, i) => rowOf(group, numbers[i] ?? []));
const legend: LegendModel = {
  title: 'Pladser minus behov',
  classes: [
    { colour: 'div-m3', text: 'mangler 10 eller flere' },
    { colour: 'div-m2', text: 'mangler 5–9' },
    { colour: 'div-m1', text: 'mangler 2–4' },
    { colour: 'div-0', text: '−1 til 1' },
    { colour: 'div-p1', text: '2–4 i overskud' },
    { colour: 'div-p2', text: '5–9 i overskud' },
    { colour: 'div-p3', text: '10 eller flere i overskud' },
  ],
};
const full: GapMatrixModel = {
  label: 'Pladser minus behov efter målgruppe og kommune',
  rowHeading: { key: 'group', label: 'Målgruppe' },
  columns,
  rows,
  totalHeading: { key: 'total', label: 'I alt' },
  columnTotals: {
    label: 'Alle målgrupper',
    texts: Object.fromEntries(
      columns.map(({ key }, c) => [key, signed(numbers.reduce((sum, row) => sum + (row[c] ?? 0), 0))]),
    ),
    total: '−5',
  },
  legend,
};

const signs: readonly (readonly [CellStatus, string, string])[] = [
  ['withheld', '..', 'skjult'],
  ['not-reported', '–', 'ikke indberettet'],
  ['not-applicable', '.', 'ikke relevant'],
];

/** Every third cell without a value; sums over a withheld cell are withheld too. */
function holes(row: MatrixRow, r: number): MatrixRow {
  const cells = columns.map(({ key, label }, i) => {
    const [status, text, words] = signs[(i + r) % 6] ?? [];
    const cell = row.cells[key];
    return [key, status && text ? { status, text, name: `${row.label}, ${label}: ${words}` } : cell] as const;
  });
  return {
    ...row,
    total: '..',
    cells: Object.fromEntries(cells.flatMap(([key, cell]) => (cell ? [[key, cell] as const] : []))),
  };
}

function provisional(row: MatrixRow): MatrixRow {
  const first = columns[0]?.key ?? '';
  const cell = row.cells[first];
  if (!cell) return row;
  return {
    ...row,
    cells: { ...row.cells, [first]: { ...cell, status: 'provisional', text: `${cell.text}*` } },
  };
}

const { columnTotals: _, ...withoutTotals } = full;

/** Gap matrices in every state. */
export const gapMatrixSamples: Samples<GapMatrixModel> = {
  full,
  one: { ...withoutTotals, columns: columns.slice(0, 1), rows: rows.slice(0, 1) },
  own: { ...full, columns: columns.map((column, i) => (i === 2 ? { ...column, own: true } : column)) },
  missing: {
    ...withoutTotals,
    rows: rows.map(holes),
    legend: {
      ...legend,
      statuses: signs.flatMap(([status, , text]) => (status === 'value' ? [] : [{ status, text }])),
    },
  },
  provisional: {
    ...full,
    rows: rows.map(provisional),
    legend: { ...legend, statuses: [{ status: 'provisional', text: 'foreløbig' }] },
  },
  'long-names': {
    ...full,
    rows: rows.map((row, i) => ({
      ...row,
      label: longNames[i] ?? row.label,
      ...(i === 0 && { note: 'Brud 2023: ny afgrænsning af målgruppen' }),
    })),
  },
  nothing: { ...withoutTotals, rows: [] },
};
