import { useEffect, useReducer, useState } from 'react';
import type { Dispatch } from 'react';
import type { Schema } from '../../../lib/api.ts';
import type { FormPlace } from '../ways/form-place.ts';
import { asRows, changeRows } from './form-rows.ts';
import type { FormRows, RowsChange } from './form-rows.ts';
import { keepForm, keptForm } from './kept-form.ts';
import type { FormStanding } from './kept-form.ts';

/** Rows that are being filled in, and whether they are those of an earlier try. */
export interface FormRowsState {
  readonly state: FormRows;
  readonly change: Dispatch<RowsChange>;
  readonly restored: boolean;
  readonly startOver: () => void;
}

/** Rows of a form: last time's, or what was typed before in this tab; every change is kept in the tab at once. */
export function useFormRows(
  { round, ...place }: FormPlace,
  form: Schema<'FormAnswer'>,
  standing: FormStanding,
): FormRowsState {
  const where = { ...place, round: round.id };
  const [kept, setKept] = useState(() => keptForm(where, standing));
  const [usual, setUsual] = useState(() => asRows(form.rows));
  const [state, change] = useReducer(changeRows, kept ?? usual);
  const name = JSON.stringify(where);
  useEffect(() => {
    // What was not touched is not kept: next time it should be last time's figures as they then are.
    if (state !== usual) keepForm(JSON.parse(name) as typeof where, state);
  }, [state, usual, name]);
  const startOver = (): void => {
    const rows = asRows(form.rows);
    keepForm(where, undefined);
    setKept(undefined);
    setUsual(rows);
    change({ do: 'replace', rows });
  };
  return { state, change, restored: kept !== undefined, startOver };
}
