import { useState } from 'react';
import type { ReactElement } from 'react';
import { SelectField } from '../../../components/select-field/select-field.tsx';
import type { Lever } from '../../../lib/scenario-answers.ts';
import type { DraftAssumption } from './draft.ts';
import type { EditorPart } from './editor-part.ts';
import { leverName } from './field-words.ts';
import { freshAssumption } from './fresh-assumption.ts';
import { PasteRows } from './paste-rows.tsx';

/** What can be added. */
export interface AddLeverProps {
  readonly part: EditorPart;
  readonly of: Lever['role'];
  readonly levers: readonly Lever[];
  readonly all: readonly DraftAssumption[];
  readonly onAdd: (one: DraftAssumption) => void;
  readonly onSay: (text: string) => void;
}

/** Add a lever — those that may still stand in the scenario. */
export function AddLever({ part, of, levers, all, onAdd, onSay }: AddLeverProps): ReactElement | null {
  const { texts } = part.words;
  const free = levers.filter(({ key, repeatable }) => repeatable || !all.some((one) => one.lever === key));
  const [wanted, setWanted] = useState('');
  const lever = free.find(({ key }) => key === wanted) ?? free[0];
  if (!lever) return null;
  const hint = part.words.kindWord(part.kind, `lever.${part.kind}.${lever.key}.hint`);
  return (
    <div className="add-lever">
      <SelectField
        id={`add-${of}`}
        label={texts(`editor.addWhat.${of}`)}
        value={lever.key}
        options={free.map(({ key }) => ({ value: key, label: leverName(part, key) }))}
        onChange={setWanted}
      />
      <button type="button" className="button" onClick={() => onAdd(freshAssumption(part, lever))}>
        {texts('editor.add')}
      </button>
      {lever.repeatable && <PasteRows key={lever.key} part={part} lever={lever} all={all} onSay={onSay} />}
      {hint !== 'hint' && <p className="hint">{hint}</p>}
    </div>
  );
}
