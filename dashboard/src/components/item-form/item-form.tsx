import { useState } from 'react';
import type { ReactElement } from 'react';
import { itemTexts } from '@tilbudsvifte/locale/screens/items';
import { errorAt } from '../error-summary/error-at.ts';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import type { FieldError } from '../error-summary/error-summary.tsx';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';
import { SelectField } from '../select-field/select-field.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { codeOf } from '../../lib/api-problem.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import type { Change } from '../../lib/send.ts';
import { useLeaveWarning } from '../../lib/use-leave-warning.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { itemErrors, itemFieldId } from './item-fields.ts';
import type { ItemField, Typed } from './item-fields.ts';

/** A form for one thing. */
export interface ItemFormProps {
  /** First part of the fields' identities. */
  readonly form: string;
  readonly fields: readonly ItemField[];
  readonly start: Typed;
  readonly submit: string;
  /** The change that is sent. */
  readonly changeOf: (typed: Typed) => Change;
  /** What follows when it was saved; gets what the API answered. */
  readonly onDone: (answer: unknown) => void;
  readonly onCancel?: () => void;
}

function useItem(props: ItemFormProps) {
  const { form, fields, start, onDone } = props;
  const work = useWorkTexts();
  // The change is made from what was shown when typing began, so that the API refuses instead of overwriting.
  const [begun, setBegun] = useState<ItemFormProps>();
  const { changeOf } = begun ?? props;
  const [typed, setTyped] = useState<Typed>({});
  const [tried, setTried] = useState(false);
  const now = { ...start, ...typed };
  const saving = useChange({
    make: (sent: Typed) => {
      // Once a refusal was read, what is shown is the newest.
      setBegun(undefined);
      return send<unknown>(changeOf(sent));
    },
    onDone: (answer) => {
      setTyped({});
      setTried(false);
      setBegun(undefined);
      onDone(answer);
    },
  });
  const isDirty = Object.entries(typed).some(([name, value]) => value !== start[name]);
  useLeaveWarning(isDirty, work('work.leave'));
  const found = itemErrors(form, fields, now);
  const submit = (): void => {
    setTried(true);
    if (found.length === 0) saving.run(now);
  };
  const change = (name: string, value: string): void => {
    setBegun((before) => before ?? props);
    setTyped((before) => ({ ...before, [name]: value }));
  };
  return { now, change, submit, errors: tried ? found : [], saving };
}

interface InputProps {
  readonly form: string;
  readonly field: ItemField;
  readonly value: string;
  readonly errors: readonly FieldError[];
  readonly onChange: (value: string) => void;
}

function Input({ form, field, value, errors, onChange }: InputProps): ReactElement {
  const { name, label, kind, hint, options } = field;
  const id = itemFieldId(form, name);
  const shared = { id, label, value, onChange, error: errorAt(errors, id) };
  if (kind === 'select') return <SelectField {...shared} options={options ?? []} />;
  return (
    <TextField
      {...shared}
      {...(hint !== undefined && { hint })}
      {...(kind === 'text' && { lines: 4 })}
      {...((kind === 'date' || kind === 'time') && { type: kind })}
      {...(kind === 'number' && { inputMode: 'decimal' as const })}
    />
  );
}

/** Item form — its fields with errors at them; what was typed is kept until it is saved. */
export function ItemForm(props: ItemFormProps): ReactElement {
  const texts = useTextsOf(itemTexts);
  const work = useWorkTexts();
  const { now, change, submit, errors, saving } = useItem(props);
  const { form, fields, onCancel } = props;
  return (
    <form
      noValidate
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      {codeOf(saving.error) === 'changed-since' ? (
        <p className="problem-notice" role="alert">
          {texts('item.changedSince')}
        </p>
      ) : (
        <ProblemNotice error={saving.error} />
      )}
      {fields.map((field) => (
        <Input
          key={field.name}
          form={form}
          field={field}
          value={now[field.name] ?? ''}
          errors={errors}
          onChange={(value) => change(field.name, value)}
        />
      ))}
      <div className="actions">
        <button type="submit" className="button primary" disabled={saving.isPending}>
          {saving.isPending ? work('work.sending') : props.submit}
        </button>
        {onCancel && (
          <button type="button" className="button" onClick={onCancel}>
            {texts('item.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
