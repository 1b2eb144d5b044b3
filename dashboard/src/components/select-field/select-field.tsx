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
}

/** Select field — a native select with its label; also for the controls of figure cards. */
export function SelectField({ label, value, options, onChange }: SelectFieldProps): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
