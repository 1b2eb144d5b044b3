import { workTexts } from '@tilbudsvifte/locale/work';
import type { FormColumn } from './form-rows.ts';
import { asRows, changeRows } from './form-rows.ts';
import { refusedCells } from './refused-cells.ts';

const columns: readonly FormColumn[] = [
  { name: 'tilbudId', holds: 'key' },
  { name: 'pladserLedige', holds: 'number' },
];
const sent = asRows([
  ['T0003', '1'],
  ['T0271', '1,5 '],
]);
// Row 1 of what was sent holds the headings.
const issue = {
  code: 'number-not-whole',
  severity: 'error' as const,
  row: 3,
  column: 'B',
  field: 'pladserLedige',
  raw: '1,5',
};
const words = { texts: workTexts('da'), language: 'da' } as const;
const found = (rows = sent.rows, issues = [issue]) => refusedCells(issues, { rows, columns }, words);

describe('cells that were refused', () => {
  it('say where they are in words and what is wrong, and lead to their field', () => {
    expect(found()).toEqual([
      { id: 'cell-1-pladserLedige', text: expect.stringMatching(/^Ledige pladser, række 2: .*1,5/) },
    ]);
  });

  it('are no longer told of once something else is written in them', () => {
    const { rows } = changeRows(sent, { do: 'write', id: 1, column: 1, value: '2' });
    expect(found(rows)).toEqual([]);
  });

  it('are found where they were sent from, not in a form that has other rows', () => {
    expect(found(asRows([['T0003', '1']]).rows)).toEqual([]);
    expect(
      found(
        asRows([
          ['T0003', '1'],
          ['T0271', '4'],
        ]).rows,
      ),
    ).toEqual([]);
  });

  it('are cells with errors: nothing is said of notices, or of the file as a whole', () => {
    expect(found(sent.rows, [{ ...issue, severity: 'notice' as never }])).toEqual([]);
    expect(found(sent.rows, [{ ...issue, field: 'andet' }])).toEqual([]);
    expect(found(sent.rows, [{ ...issue, row: 1 }])).toEqual([]);
  });
});
