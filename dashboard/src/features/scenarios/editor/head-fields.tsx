import type { ReactElement } from 'react';
import { errorAt } from '../../../components/error-summary/error-at.ts';
import { SelectField } from '../../../components/select-field/select-field.tsx';
import { TextField } from '../../../components/text-field/text-field.tsx';
import { nameOf } from '../../../lib/name-of.ts';
import { useGroupings } from '../../../lib/queries/use-reference.ts';
import type { ScenarioDraft } from './draft.ts';
import { setText } from './draft-changes.ts';
import type { EditorPart } from './editor-part.ts';
import { headId } from './field-id.ts';

/** Name, question, area, horizon and seed. */
export interface HeadFieldsProps {
  readonly part: EditorPart;
  readonly draft: ScenarioDraft;
}

const mostSeed = 2 ** 32;

/** A seed that nobody has chosen. */
export function freshSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % mostSeed;
}

/** Head fields — what a scenario is called and asks, and what its calculation starts from. */
export function HeadFields({ part, draft }: HeadFieldsProps): ReactElement {
  const { words, errors, change } = part;
  const { texts, language } = words;
  const groupings = useGroupings().data?.items ?? [];
  const field = (name: 'name' | 'question' | 'area' | 'horizonYear' | 'seed') => ({
    id: headId(name),
    label: texts(`editor.${name}`),
    value: draft[name],
    error: errorAt(errors, headId(name)),
    onChange: (value: string) => change(setText(name, value)),
  });
  return (
    <>
      <TextField {...field('name')} required maxLength={120} autoComplete="off" />
      <TextField {...field('question')} required lines={2} />
      <div className="form-grid">
        <SelectField
          {...field('area')}
          options={groupings.map((one) => ({ value: one.code, label: nameOf(one, language) }))}
        />
        <TextField {...field('horizonYear')} inputMode="numeric" autoComplete="off" />
        <div className="seed-field">
          <TextField
            {...field('seed')}
            inputMode="numeric"
            autoComplete="off"
            hint={texts('editor.seedHelp')}
          />
          <button
            type="button"
            className="button"
            onClick={() => change({ ...setText('seed', String(freshSeed())), tag: '' })}
          >
            {texts('editor.newSeed')}
          </button>
        </div>
      </div>
    </>
  );
}
