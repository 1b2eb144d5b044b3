import fc from 'fast-check';
import { workTexts } from '@tilbudsvifte/locale/work';
import { formFaults } from './form-faults.ts';
import { asRows, changedCells, changeRows } from './form-rows.ts';
import type { FormRows, RowsChange } from './form-rows.ts';

const before = [
  ['0169', 'AD_AUT', '4'],
  ['0169', 'AD_SUB', '7'],
];
const after = (...changes: RowsChange[]): FormRows => changes.reduce(changeRows, asRows(before));
const cells = ({ rows }: FormRows) => rows.map((row) => row.cells.join(' '));

describe('rows of a form', () => {
  it('are written, added and removed without touching one another', () => {
    const state = after(
      { do: 'write', id: 1, column: 2, value: '8' },
      { do: 'add', cells: ['0169', '', ''] },
      { do: 'write', id: 2, column: 1, value: 'AD_ID' },
      { do: 'remove', id: 0 },
    );
    expect(cells(state)).toEqual(['0169 AD_SUB 8', '0169 AD_ID ']);
    expect(state.rows.map(({ added }) => added)).toEqual([false, true]);
  });

  it('come back where they stood', () => {
    expect(cells(after({ do: 'remove', id: 0 }, { do: 'undo' }))).toEqual(['0169 AD_AUT 4', '0169 AD_SUB 7']);
  });

  it('never share an identity, whatever is done', () => {
    const change = fc.oneof(
      fc.constant<RowsChange>({ do: 'add', cells: ['', '', ''] }),
      fc.nat(6).map((id): RowsChange => ({ do: 'remove', id })),
      fc.constant<RowsChange>({ do: 'undo' }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const ids = after(...changes).rows.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('count what differs from last time, cell by cell', () => {
    expect(changedCells(after(), before)).toBe(0);
    expect(changedCells(after({ do: 'write', id: 0, column: 2, value: '5' }), before)).toBe(1);
    expect(changedCells(after({ do: 'remove', id: 0 }), before)).toBe(3);
    expect(changedCells(after({ do: 'add', cells: ['0169', '', ''] }), before)).toBe(1);
  });
});

describe('formFaults', () => {
  const columns = [
    { name: 'maalgruppe', holds: 'key' as const },
    { name: 'modtagere', holds: 'number' as const },
  ];
  const faults = (...rows: string[][]) => formFaults(asRows(rows).rows, columns, workTexts('da'));

  it('names row and column of what can never be a number, and of what names a row and is missing', () => {
    expect(faults(['AD_AUT', 'syv'], ['', '3'])).toEqual([
      {
        id: 'cell-0-modtagere',
        text: 'Borgere, der får tilbuddet, række 1: “syv” er ikke et tal. Skriv for eksempel 12 eller 3,5.',
      },
      { id: 'cell-1-maalgruppe', text: 'Målgruppe, række 2: skal udfyldes.' },
    ]);
  });

  it('leaves to the reading how a number is written, and lets numbers be absent', () => {
    expect(faults(['A', '1.200'], ['B', '3,5'], ['C', '-1,35'], ['D', '1 200'], ['E', ''])).toEqual([]);
  });
});
