import { useState } from 'react';
import type { ReactElement } from 'react';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { useChange } from '../../lib/queries/use-change.ts';
import type { CheckAnswer } from '../../lib/scenario-answers.ts';
import { send } from '../../lib/send.ts';
import type { FactsProps } from './facts.tsx';
import type { ScenarioWords } from './use-scenario-words.ts';

function Outcome({
  check,
  words,
}: {
  readonly check: CheckAnswer;
  readonly words: ScenarioWords;
}): ReactElement {
  const { texts } = words;
  const { identical, intact, methods, differences, differenceCount } = check;
  if (identical && intact) return <p>{texts('scenario.checkSame', { at: new Date().toISOString() })}</p>;
  const shown = (value: string | null): string => value ?? '–';
  return (
    <>
      {!intact && <p className="field-error">{texts('scenario.checkBroken')}</p>}
      {methods.length > 0 && (
        <ul>
          {methods.map(({ method, stored, current }) => (
            <li key={method}>{texts('scenario.checkMethod', { method, stored, current })}</li>
          ))}
        </ul>
      )}
      {differenceCount > 0 && (
        <>
          <p>{texts('scenario.checkDiffers', { n: differenceCount })}</p>
          <ul className="check-differences">
            {differences.map(({ path, stored, computed }) => (
              <li key={path}>
                {texts('scenario.checkPlace', { path, stored: shown(stored), computed: shown(computed) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Check of a stored result — calculated once more: the same to the bit, or exactly what differs. */
export function CheckResult({ item, words }: FactsProps): ReactElement {
  const { texts } = words;
  const [check, setCheck] = useState<CheckAnswer>();
  const { run, isPending, error } = useChange({
    make: () => send<CheckAnswer>({ method: 'POST', path: `/scenarios/${item.id}/checks` }),
    stale: [],
    onDone: setCheck,
  });
  return (
    <>
      <div className="actions">
        <button type="button" className="button" disabled={isPending} onClick={() => run(undefined)}>
          {texts(isPending ? 'scenario.checking' : 'scenario.check')}
        </button>
      </div>
      <ProblemNotice error={error} />
      <div role="status">{check && <Outcome check={check} words={words} />}</div>
    </>
  );
}
