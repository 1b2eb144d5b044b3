import type { ReactElement } from 'react';
import { errorAt } from '../../../components/error-summary/error-at.ts';
import type { FieldError } from '../../../components/error-summary/error-summary.tsx';
import type { LeverField } from '../../../lib/scenario-answers.ts';
import type { ScenarioWords } from '../use-scenario-words.ts';
import type { DraftRange } from './draft.ts';
import { NumberField } from './number-field.tsx';

/** A number with the ends it is thought to lie within. */
export interface RangeFieldProps {
  /** Identity of the field; its parts are named after it. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly field: LeverField;
  readonly words: ScenarioWords;
  readonly value: DraftRange;
  readonly errors: readonly FieldError[];
  readonly onChange: (value: DraftRange) => void;
}

/** Range field — lowest, most likely and highest; the slider moves the most likely one. */
export function RangeField(props: RangeFieldProps): ReactElement {
  const { id, label, hint, field, words, value, errors, onChange } = props;
  return (
    <fieldset className="range-field">
      <legend>{label}</legend>
      {hint !== '' && <p className="hint">{hint}</p>}
      <div className="range-parts">
        {(['low', 'value', 'high'] as const).map((part) => (
          <NumberField
            key={part}
            id={`${id}-${part}`}
            label={words.texts(`editor.${part}`)}
            field={field}
            language={words.language}
            value={value[part]}
            error={errorAt(errors, `${id}-${part}`)}
            slider={part === 'value'}
            onChange={(text) => onChange({ ...value, [part]: text })}
          />
        ))}
      </div>
    </fieldset>
  );
}
