import { dotSize } from '../coverage-matrix/coverage-matrix.layout.ts';
import type { CoverageMatrixModel, CoverageRow } from '../coverage-matrix/coverage-matrix-props.ts';
import { longNames } from './sample-places.ts';
import type { Samples } from './sample.ts';

const columns = ['Botilbud', 'Midlertidigt botilbud', 'Dagtilbud', 'Aflastning'].map((label) => ({
  key: label,
  label,
}));
const counts: readonly (readonly [string, readonly number[]])[] = [
  ['Autisme', [9, 4, 2, 1]],
  ['Hjerneskade', [3, 1, 0, 0]],
  ['Døvblindhed', [1, 0, 0, 0]],
];

function rowOf(label: string, numbers: readonly number[]): CoverageRow {
  const cells = columns.map(({ key }, i) => {
    const count = numbers[i] ?? 0;
    const name = `${label}, ${key}: ${count === 0 ? 'ingen tilbud' : `${count} tilbud`}`;
    return [key, { size: dotSize(count, [2, 4, 8]), text: count === 0 ? '' : `${count}`, name }] as const;
  });
  const only = numbers.reduce((sum, n) => sum + n, 0) === 1;
  return {
    key: label,
    label,
    cells: Object.fromEntries(cells),
    ...(only && { singleSource: 'kun én udbyder' }),
  };
}

const rows = counts.map(([label, numbers]) => rowOf(label, numbers));
const full: CoverageMatrixModel = {
  label: 'Tilbud efter målgruppe og type',
  rowHeading: 'Målgruppe',
  columns,
  rows,
  legend: {
    title: 'Antal tilbud',
    sizes: [
      { size: 0, text: 'ingen' },
      { size: 1, text: '1' },
      { size: 2, text: '2–3' },
      { size: 3, text: '4–7' },
      { size: 4, text: '8 eller flere' },
    ],
  },
};

/** Coverage matrices; what is not known has no cell, which is not the empty circle. */
export const coverageMatrixSamples: Samples<CoverageMatrixModel> = {
  full,
  one: { ...full, rows: rows.slice(2) },
  missing: { ...full, rows: rows.map((row) => ({ ...row, cells: without(row.cells, 'Dagtilbud') })) },
  'long-names': { ...full, rows: rows.map((row, i) => ({ ...row, label: longNames[i] ?? row.label })) },
  nothing: { ...full, rows: [] },
};

function without(cells: CoverageRow['cells'], key: string): CoverageRow['cells'] {
  return Object.fromEntries(Object.entries(cells).filter(([column]) => column !== key));
}
