import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { joinNames } from '@tilbudsvifte/locale/screens/scenarios';
import { TextField } from '../../../components/text-field/text-field.tsx';
import type { NamedCode, ScenarioWords } from '../use-scenario-words.ts';

/** Several codes of a list. */
export interface CodesFieldProps {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly NamedCode[];
  readonly value: readonly string[];
  readonly words: ScenarioWords;
  readonly error?: string | undefined;
  readonly onChange: (value: readonly string[]) => void;
}

const longList = 12;

function Boxes({
  codes,
  value,
  onChange,
}: Pick<CodesFieldProps, 'codes' | 'value' | 'onChange'>): ReactElement {
  const chosen = new Set(value);
  const toggle = (code: string, on: boolean): void =>
    onChange(on ? [...value, code] : value.filter((one) => one !== code));
  return (
    <ul className="code-boxes">
      {codes.map(({ code, name }) => (
        <li key={code}>
          <label className="checkbox">
            <input
              type="checkbox"
              checked={chosen.has(code)}
              onChange={(event) => toggle(code, event.target.checked)}
            />
            {name}
          </label>
        </li>
      ))}
    </ul>
  );
}

/** Codes field — boxes to tick, folded together under what is ticked; a long list can be searched. */
export function CodesField(props: CodesFieldProps): ReactElement {
  const { id, label, codes, value, words, error, onChange } = props;
  const { texts, language } = words;
  const [sought, setSought] = useState('');
  const errorId = useId();
  const names = value.map((code) => codes.find((one) => one.code === code)?.name ?? code);
  const found = codes.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()));
  const say = texts('editor.chosen', { n: value.length, names: joinNames(names, language) });
  return (
    <div className={error === undefined ? 'field' : 'field field-wrong'}>
      <details className="codes-field">
        <summary id={id} {...(error !== undefined && { 'aria-describedby': errorId })}>
          <span className="codes-label">{label}:</span> {say}
        </summary>
        <fieldset>
          <legend className="visually-hidden">{label}</legend>
          {codes.length > longList && (
            <TextField label={texts('editor.find')} value={sought} onChange={setSought} autoComplete="off" />
          )}
          <div className="actions">
            <button type="button" className="button" onClick={() => onChange(codes.map(({ code }) => code))}>
              {texts('editor.chooseAll')}
            </button>
            <button type="button" className="button" onClick={() => onChange([])}>
              {texts('editor.chooseNone')}
            </button>
          </div>
          <Boxes codes={found} value={value} onChange={onChange} />
        </fieldset>
      </details>
      {error !== undefined && (
        <p id={errorId} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
