import { useId } from 'react';
import type { ReactElement } from 'react';

/** One option of a select. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/** A labelled native select. */
export interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
  /** Identity of the select, for links from a summary of errors. */
  readonly id?: string;
  /** What is wrong with the choice; shown at the select. */
  readonly error?: string | undefined;
}

/** Select field — a native select with its label; also for the controls of figure cards. */
export function SelectField({ label, value, options, onChange, ...rest }: SelectFieldProps): ReactElement {
  const own = useId();
  const { id = own, error } = rest;
  const wrong = error === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-error` };
  return (
    <div className={error === undefined ? 'field' : 'field field-wrong'}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...wrong}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
