import { useEffect, useId } from 'react';
import type { HTMLAttributes, HTMLInputTypeAttribute, ReactElement } from 'react';

/** A labelled text field. */
export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Said below the label: what to write. */
  readonly hint?: string;
  /** What is wrong with the value; shown at the field. */
  readonly error?: string | undefined;
  /** Identity of the field, for links from a summary of errors. */
  readonly id?: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly autoComplete?: string;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly required?: boolean;
  readonly maxLength?: number;
  /** More than one line. */
  readonly lines?: number;
  readonly onBlur?: () => void;
  readonly disabled?: boolean;
  /** Takes focus when it appears, as the next step of what was just done. */
  readonly focusOnAppearing?: boolean;
}

function describedBy(parts: readonly (string | false)[]): { 'aria-describedby'?: string } {
  const ids = parts.filter(Boolean).join(' ');
  return ids === '' ? {} : { 'aria-describedby': ids };
}

/** Text field — label, hint and error, tied together for screen readers. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  error,
  id,
  lines,
  focusOnAppearing,
  ...rest
}: TextFieldProps): ReactElement {
  const own = useId();
  const field = id ?? own;
  useEffect(() => {
    if (focusOnAppearing) document.getElementById(field)?.focus();
  }, [focusOnAppearing, field]);
  const shown = {
    id: field,
    className: 'input',
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    'aria-invalid': error !== undefined,
    ...describedBy([hint !== undefined && `${field}-hint`, error !== undefined && `${field}-error`]),
    ...rest,
  };
  return (
    <div className={error === undefined ? 'field' : 'field field-wrong'}>
      <label htmlFor={field}>{label}</label>
      {hint !== undefined && (
        <p id={`${field}-hint`} className="hint">
          {hint}
        </p>
      )}
      {lines === undefined ? <input {...shown} /> : <TextArea {...shown} rows={lines} />}
      {error !== undefined && (
        <p id={`${field}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}

type AreaProps = Omit<React.ComponentProps<'textarea'>, 'ref'> & { readonly type?: unknown };

function TextArea({ type: _type, ...props }: AreaProps): ReactElement {
  return <textarea {...props} />;
}
