import { useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { ConfirmButton } from '../../../components/confirm-dialog/confirm-button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import type { FieldError } from '../../../components/error-summary/error-summary.tsx';
import { ProblemNotice } from '../../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useLeaveWarning } from '../../../lib/use-leave-warning.ts';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { useLanguage } from '../../../lib/use-texts.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import type { Delivery } from '../delivery/use-delivery.ts';
import { useBeginDelivery } from '../use-begin-delivery.ts';
import type { ReportNames } from '../use-report-names.ts';
import type { FormPlace } from '../ways/form-place.ts';
import { cellId, formFaults } from './form-faults.ts';
import { changedCells } from './form-rows.ts';
import type { FormColumn, FormRow } from './form-rows.ts';
import { FormTable } from './form-table.tsx';
import type { ShownColumn } from './form-table.tsx';
import { givenCell, newCells, withQuarters } from './new-row.ts';
import type { FormStanding } from './kept-form.ts';
import { refusedCells } from './refused-cells.ts';
import { RowsNotes } from './rows-notes.tsx';
import { useFormRows } from './use-form-rows.ts';
import type { FormRowsState } from './use-form-rows.ts';

const mostFaults = 20;

/** A form and where it belongs. */
export interface FormEditorProps {
  readonly place: FormPlace;
  readonly form: Schema<'FormAnswer'>;
  readonly names: ReportNames;
  readonly standing: FormStanding;
  /** What was wrong with the last try, if that was filled in here too. */
  readonly refused: Delivery['issues'];
}

/** Goes to the cell that the address names, as `row.column`, once the table is there. */
function useGoToCell(rows: readonly FormRow[]): void {
  const [{ celle }] = useSearchState();
  const [start] = useState(rows);
  useEffect(() => {
    const [row = '', column = ''] = (celle ?? '').split('.');
    const id = start[Number(row) - 1]?.id;
    if (id !== undefined) document.getElementById(cellId(id, column))?.focus();
  }, [celle, start]);
}

interface EditorState extends FormRowsState {
  readonly columns: readonly FormColumn[];
  /** Columns that differ from row to row, with their places. */
  readonly shown: readonly ShownColumn[];
  /** How many cells differ from last time. */
  readonly changed: number;
  readonly faults: readonly FieldError[];
  readonly tried: boolean;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly send: () => void;
}

function useEditor({ place, form, standing, refused }: FormEditorProps): EditorState {
  const texts = useWorkTexts();
  const language = useLanguage();
  const rows = useFormRows(place, form, standing);
  const { state } = rows;
  const [tried, setTried] = useState(false);
  const changed = changedCells(state, form.rows);
  const leave = useLeaveWarning(changed > 0, texts('work.leave'));
  const { run, isPending, error } = useBeginDelivery(leave);
  const columns = useMemo(() => form.columns.map((column) => withQuarters(column, place)), [form, place]);
  const shown = useMemo(
    () =>
      columns
        .map((column, at) => ({ ...column, at }))
        .filter(({ name }) => givenCell(name, place) === undefined),
    [columns, place],
  );
  useGoToCell(state.rows);
  const send = (): void => {
    setTried(true);
    if (formFaults(state.rows, columns, texts).length > 0 || state.rows.length === 0) return;
    const { round, municipality, kind } = place;
    run({
      round: round.id,
      municipality,
      kind,
      way: 'form',
      rows: state.rows.map(({ cells }) => [...cells]),
    });
  };
  const faults = tried
    ? formFaults(state.rows, columns, texts)
    : refusedCells(refused, { rows: state.rows, columns }, { texts, language });
  return { ...rows, columns, shown, changed, faults, tried, isPending, error, send };
}

function RowTools({
  state,
  change,
  changed,
  columns,
  place,
}: EditorState & Pick<FormEditorProps, 'place'>): ReactElement {
  const texts = useWorkTexts();
  const { removed } = state;
  return (
    <div className="actions">
      <button
        type="button"
        className="button"
        onClick={() => change({ do: 'add', cells: newCells(columns, place) })}
      >
        {texts('webForm.addRow')}
      </button>
      {removed && (
        <button type="button" className="button" onClick={() => change({ do: 'undo' })}>
          {texts('webForm.undo')}
        </button>
      )}
      <p role="status">
        {removed
          ? texts('webForm.removed', { row: removed.at + 1 })
          : texts('webForm.changes', { n: changed })}
      </p>
    </div>
  );
}

function StartOver({ startOver }: Pick<EditorState, 'startOver'>): ReactElement {
  const texts = useWorkTexts();
  const label = texts('webForm.startOver');
  return (
    <ConfirmButton label={label} title={label} confirm={label} onConfirm={startOver}>
      <p>{texts('webForm.startOverHelp')}</p>
    </ConfirmButton>
  );
}

/** Form editor — the rows as fields, kept in the tab while they are typed, sent to be read as a draft. */
export function FormEditor(props: FormEditorProps): ReactElement {
  const { place, form, names } = props;
  const texts = useWorkTexts();
  const editor = useEditor(props);
  const { state, shown, change, faults, isPending } = editor;
  const restored = editor.restored && editor.changed > 0;
  return (
    <div className="web-form">
      <ErrorSummary errors={faults.slice(0, mostFaults)} />
      <RowsNotes empty={form.rows.length === 0} restored={restored} />
      {restored && <StartOver startOver={editor.startOver} />}
      <FormTable
        rows={state.rows}
        columns={shown}
        names={names}
        wrong={faults.map(({ id }) => id)}
        change={change}
      />
      <RowTools {...editor} place={place} />
      {editor.tried && state.rows.length === 0 && (
        <p className="field-error" role="alert">
          {texts('webForm.noRows')}
        </p>
      )}
      <ProblemNotice error={editor.error} />
      <button type="button" className="button primary" disabled={isPending} onClick={editor.send}>
        {isPending ? texts('work.sending') : texts('webForm.send')}
      </button>
      <p className="hint">{texts('webForm.sendHelp')}</p>
    </div>
  );
}
