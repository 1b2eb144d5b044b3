import { useId } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Language } from '@tilbudsvifte/locale';
import type { LeverField } from '../../../lib/scenario-answers.ts';
import { enteredNumber, shownNumber } from './number-text.ts';
import { sliderSteps, stepped } from './slider-steps.ts';
import type { SliderSteps } from './slider-steps.ts';

/** A number with its limits. */
export interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly field: LeverField;
  readonly language: Language;
  readonly value: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** Whether a slider stands below the field. */
  readonly slider?: boolean;
  readonly onChange: (value: string) => void;
}

const keys: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/** Slider below a number: a supplement for the mouse and finger; the field above it does the same by keyboard. */
function Slider({
  value,
  field,
  language,
  onChange,
  steps,
}: NumberFieldProps & { readonly steps: SliderSteps }): ReactElement {
  return (
    <input
      type="range"
      className="number-slider"
      aria-hidden="true"
      tabIndex={-1}
      {...steps}
      value={enteredNumber(value, field.unit, language) ?? steps.min}
      onChange={(event) => onChange(shownNumber(Number(event.target.value), field.unit, language))}
    />
  );
}

/** Number field — typed, stepped with the arrow keys, or dragged. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { id, label, field, language, value, hint = '', error, slider = false, onChange } = props;
  const own = useId();
  const steps = sliderSteps(field);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const by = keys[event.key];
    const now = enteredNumber(value, field.unit, language);
    if (by === undefined || !steps || now === undefined || event.altKey || event.ctrlKey || event.metaKey)
      return;
    event.preventDefault();
    onChange(shownNumber(stepped(now, by, steps), field.unit, language));
  };
  const described = [hint !== '' && `${own}-hint`, error !== undefined && `${own}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={error === undefined ? 'field' : 'field field-wrong'}>
      <label htmlFor={id}>{label}</label>
      {hint !== '' && (
        <p id={`${own}-hint`} className="hint">
          {hint}
        </p>
      )}
      <input
        id={id}
        className="input number-input"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={error !== undefined}
        {...(described !== '' && { 'aria-describedby': described })}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {slider && steps && <Slider {...props} steps={steps} />}
      {error !== undefined && (
        <p id={`${own}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
