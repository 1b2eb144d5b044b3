import { memo, useId } from 'react';
import type { Dispatch, ReactElement } from 'react';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import { cellWords } from '../cell-words.ts';
import { columnWords } from '../column-names.ts';
import type { ReportNames } from '../use-report-names.ts';
import { FormCell } from './form-cell.tsx';
import { cellId } from './form-faults.ts';
import type { FormColumn, FormRow, RowsChange } from './form-rows.ts';

/** A column that is shown, with its place in the row. */
export interface ShownColumn extends FormColumn {
  readonly at: number;
}

interface RowProps {
  readonly row: FormRow;
  /** Number of the row as shown, from 1. */
  readonly number: number;
  readonly columns: readonly ShownColumn[];
  readonly names: ReportNames;
  /** Names of columns with something wrong in this row, joined. */
  readonly wrong: string;
  readonly change: Dispatch<RowsChange>;
}

const Row = memo(function Row({ row, number, columns, names, wrong, change }: RowProps): ReactElement {
  const texts = useWorkTexts();
  const wrongColumns = wrong.split(' ');
  return (
    <tr>
      {columns.map((column) => {
        const value = row.cells[column.at] ?? '';
        if (column.holds === 'key' && !row.added)
          return <td key={column.name}>{cellWords(column.name, value, names)}</td>;
        return (
          <td key={column.name}>
            <FormCell
              id={cellId(row.id, column.name)}
              label={texts('webForm.cell', { column: columnWords(column.name, texts), row: number })}
              column={column}
              value={value}
              codes={column.holds === 'key' && !column.choices ? names.codesOf(column.name) : undefined}
              wrong={wrongColumns.includes(column.name)}
              onChange={(now) => change({ do: 'write', id: row.id, column: column.at, value: now })}
            />
          </td>
        );
      })}
      <td>
        <button
          type="button"
          className="button quiet"
          aria-label={texts('webForm.removeRow', { row: number })}
          onClick={() => change({ do: 'remove', id: row.id })}
        >
          {texts('webForm.remove')}
        </button>
      </td>
    </tr>
  );
});

/** The rows of a form as a table of fields. */
export interface FormTableProps {
  readonly rows: readonly FormRow[];
  readonly columns: readonly ShownColumn[];
  readonly names: ReportNames;
  /** Identities of the cells with something wrong. */
  readonly wrong: readonly string[];
  readonly change: Dispatch<RowsChange>;
}

/** Form table — what names a row as text, everything else as fields; scrolls sideways within its own region. */
export function FormTable({ rows, columns, names, wrong, change }: FormTableProps): ReactElement {
  const texts = useWorkTexts();
  const id = useId();
  const wrongIn = ({ id: row }: FormRow): string =>
    columns
      .filter(({ name }) => wrong.includes(cellId(row, name)))
      .map(({ name }) => name)
      .join(' ');
  return (
    <div className="table-region" role="region" tabIndex={0} aria-labelledby={id}>
      <table className="data-table form-table">
        <caption id={id}>{texts('webForm.caption')}</caption>
        <thead>
          <tr>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {columnWords(name, texts)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row
              key={row.id}
              row={row}
              number={at + 1}
              columns={columns}
              names={names}
              wrong={wrongIn(row)}
              change={change}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
