import type { ReactElement } from 'react';
import { unitInWords } from '@tilbudsvifte/locale/screens/scenarios';
import { errorAt } from '../../../components/error-summary/error-at.ts';
import { SelectField } from '../../../components/select-field/select-field.tsx';
import type { SelectOption } from '../../../components/select-field/select-field.tsx';
import { TextField } from '../../../components/text-field/text-field.tsx';
import type { LeverField } from '../../../lib/scenario-answers.ts';
import { CodesField } from './codes-field.tsx';
import type { DraftAssumption, DraftValue } from './draft.ts';
import { setValue } from './draft-changes.ts';
import type { EditorPart } from './editor-part.ts';
import { fieldId } from './field-id.ts';
import { fieldHint, fieldName } from './field-words.ts';
import { NumberField } from './number-field.tsx';
import { RangeField } from './range-field.tsx';

/** One field of one assumption. */
export interface LeverFieldProps {
  readonly part: EditorPart;
  readonly one: DraftAssumption;
  readonly field: LeverField;
}

interface Shown {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly set: (value: DraftValue) => void;
}

function shownField({ part, one, field }: LeverFieldProps): Shown {
  const { texts, language } = part.words;
  const at = { lever: one.lever, field };
  const name = fieldName(part, at);
  const optional = field.optional ? texts('editor.fieldOptional', { name }) : name;
  const id = fieldId(one.id, field.name);
  return {
    id,
    label:
      field.unit === undefined
        ? optional
        : texts('editor.fieldLabel', { name: optional, unit: unitInWords(field.unit, language) }),
    hint: fieldHint(part, at),
    error: errorAt(part.errors, id),
    set: (value) => part.change(setValue(one.id, field.name, value)),
  };
}

function optionsOf({ part, field }: LeverFieldProps): readonly SelectOption[] {
  const { kind, words, lists } = part;
  if (field.type === 'yes-no')
    return [
      { value: 'yes', label: words.texts('editor.yes') },
      { value: 'no', label: words.texts('editor.no') },
    ];
  if (field.type === 'choice')
    return (field.choices ?? []).map((value) => ({
      value,
      label: words.kindWord(kind, `choice.${kind}.${field.name}.${value}`),
    }));
  return (field.list ? lists[field.list] : []).map(({ code, name }) => ({ value: code, label: name }));
}

function Choice({
  shown,
  value,
  ...props
}: LeverFieldProps & { readonly shown: Shown; readonly value: string }): ReactElement {
  const { id, label, error, set } = shown;
  const known = optionsOf(props);
  // A code of another edition or area stays until another one is chosen; it is refused by name.
  const strange = value !== '' && !known.some((option) => option.value === value);
  const { nameOf } = props.part.words;
  const options = [
    { value: '', label: props.part.words.texts('editor.notChosen') },
    ...(strange ? [{ value, label: nameOf(props.field.list ?? '', value) }] : []),
    ...known,
  ];
  return <SelectField id={id} label={label} value={value} options={options} error={error} onChange={set} />;
}

/** Lever field — the control that fits what the field holds. */
export function LeverFieldInput(props: LeverFieldProps): ReactElement {
  const { part, one, field } = props;
  const { words, lists, errors } = part;
  const shown = shownField(props);
  const { id, label, hint, error, set } = shown;
  const value = one.values[field.name] ?? '';
  if (typeof value === 'object') {
    if ('low' in value)
      return <RangeField {...{ id, label, hint, field, words, value, errors }} onChange={set} />;
    const codes = field.list ? lists[field.list] : [];
    return <CodesField {...{ id, label, codes, value, words, error }} onChange={set} />;
  }
  if (field.type === 'number')
    return (
      <NumberField
        {...{ id, label, hint, field, value, error }}
        language={words.language}
        slider
        onChange={set}
      />
    );
  if (field.type === 'date') return <TextField {...{ id, label, value, error }} type="date" onChange={set} />;
  if (field.type === 'text') return <TextField {...{ id, label, value, error }} onChange={set} />;
  return <Choice {...props} shown={shown} value={value} />;
}
