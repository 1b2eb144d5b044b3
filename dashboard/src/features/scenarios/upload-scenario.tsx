import { useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useRouter } from '@tanstack/react-router';
import { documentIssueText, scenariosTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { Language } from '@tilbudsvifte/locale';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { ApiProblem, codeOf } from '../../lib/api-problem.ts';
import { freshKey } from '../../lib/fresh-key.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import type { ScenarioItem } from '../../lib/scenario-answers.ts';
import { send } from '../../lib/send.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { readScenarioFile } from './read-scenario-file.ts';
import type { FileFault, ScenarioFile } from './read-scenario-file.ts';

/** What the API refused in a file, place by place. */
function faultsOf(error: Error | null, kind: string, language: Language): readonly string[] {
  if (!(error instanceof ApiProblem)) return [];
  const texts = scenariosTexts(language);
  return error.errors.map(({ field, code, params }) =>
    texts('scenarios.fileField', {
      place: field,
      issue: documentIssueText({ kind, code, ...(params && { params }) }, language),
    }),
  );
}

/** Whether the API said that the file is not as it was downloaded. */
function isTampered(error: Error | null): boolean {
  if (codeOf(error) === 'document-tampered') return true;
  return error instanceof ApiProblem && error.errors.some(({ code }) => code === 'sha256-mismatch');
}

function Refused({
  error,
  kind,
}: {
  readonly error: Error | null;
  readonly kind: string;
}): ReactElement | null {
  const texts = useTextsOf(scenariosTexts);
  const language = useLanguage();
  if (isTampered(error))
    return (
      <p className="problem-notice" role="alert">
        {texts('scenarios.changedFile')}
      </p>
    );
  const faults = faultsOf(error, kind, language);
  return (
    <ProblemNotice error={error}>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </ProblemNotice>
  );
}

/** Upload of a scenario — a file that was downloaded here, back as a draft; all of it, or every fault at its field. */
export function UploadScenario(): ReactElement {
  const texts = useTextsOf(scenariosTexts);
  const router = useRouter();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<FileFault>();
  const [kind, setKind] = useState('');
  const { run, isPending, error, reset } = useChange({
    make: (body: ScenarioFile) =>
      send<ScenarioItem>({ method: 'POST', path: '/scenarios', body, key: freshKey() }),
    onDone: (item) =>
      void router.navigate({ to: '/scenarier/$scenarie' as '/', params: { scenarie: item.id } as never }),
  });
  const read = async (): Promise<void> => {
    reset();
    const file = await readScenarioFile(input.current?.files?.[0]);
    setFault(typeof file === 'string' ? file : undefined);
    if (typeof file === 'string') return;
    setKind(file.document.kind);
    run(file);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
    >
      <div className={fault === undefined ? 'field' : 'field field-wrong'}>
        <label htmlFor={id}>{texts('scenarios.file')}</label>
        <p id={`${id}-hint`} className="hint">
          {texts('scenarios.fromFileHelp')}
        </p>
        <input
          ref={input}
          id={id}
          type="file"
          accept=".json,application/json"
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-hint ${id}-error`}
          onChange={() => {
            setFault(undefined);
            reset();
          }}
        />
        <p id={`${id}-error`} className="field-error" role="alert">
          {fault !== undefined && texts(`scenarios.${fault}`)}
        </p>
      </div>
      <Refused error={error} kind={kind} />
      <div className="actions">
        <button type="submit" className="button" disabled={isPending}>
          {texts('scenarios.send')}
        </button>
      </div>
    </form>
  );
}
