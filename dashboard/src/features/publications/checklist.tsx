import type { ReactElement } from 'react';
import { errorAt } from '../../components/error-summary/error-at.ts';
import type { FieldError } from '../../components/error-summary/error-summary.tsx';
import type { Schema } from '../../lib/api.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { StateSign } from '../../components/state-sign/state-sign.tsx';
import { checkId, checkKey, checkWords } from './check-words.ts';

type Check = Schema<'Check'>;

/** The checklist before a publication. */
export interface ChecklistProps {
  readonly checks: readonly Check[];
  /** Warnings that were read, by key. */
  readonly read: readonly string[];
  readonly errors: readonly FieldError[];
  readonly onRead: (read: readonly string[]) => void;
}

function Errors({ checks }: { readonly checks: readonly Check[] }): ReactElement | null {
  const texts = useWorkTexts();
  const language = useLanguage();
  if (checks.length === 0) return null;
  return (
    <div className="problem-notice">
      <p>{texts('publications.checksErrors')}</p>
      <ul className="check-list">
        {checks.map((check) => (
          <li key={checkKey(check)}>
            <span className="form-state state-refused">
              <StateSign name="cross" />
              {texts('publications.error')}
            </span>{' '}
            {checkWords(check, language)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Warning({
  check,
  read,
  errors,
  onRead,
}: Omit<ChecklistProps, 'checks'> & { check: Check }): ReactElement {
  const texts = useWorkTexts();
  const language = useLanguage();
  const [key, id] = [checkKey(check), checkId(check)];
  const wrong = errorAt(errors, id) !== undefined;
  const toggle = (): void =>
    onRead(read.includes(key) ? read.filter((each) => each !== key) : [...read, key]);
  return (
    <li>
      <label className="checkbox">
        <input
          id={id}
          type="checkbox"
          checked={read.includes(key)}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-error` : undefined}
          onChange={toggle}
        />
        {checkWords(check, language)}
      </label>
      {wrong && (
        <p id={`${id}-error`} className="field-error">
          {texts('publications.error.check')}
        </p>
      )}
    </li>
  );
}

/** Checklist — errors block; every warning is ticked by itself once it was read. */
export function Checklist({ checks, ...shared }: ChecklistProps): ReactElement {
  const texts = useWorkTexts();
  const warnings = checks.filter(({ severity }) => severity === 'warning');
  return (
    <>
      {checks.length === 0 && (
        <p className="form-state state-accepted">
          <StateSign name="check" />
          {texts('publications.checksNone')}
        </p>
      )}
      <Errors checks={checks.filter(({ severity }) => severity === 'error')} />
      {warnings.length > 0 && (
        <fieldset className="check-group">
          <legend>{texts('publications.checksWarnings')}</legend>
          <ul className="check-list">
            {warnings.map((check) => (
              <Warning key={check.code} check={check} {...shared} />
            ))}
          </ul>
        </fieldset>
      )}
    </>
  );
}
