import { useState } from 'react';
import type { ReactElement } from 'react';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { useChange } from '../../lib/queries/use-change.ts';
import { scenarioReaders } from '../../lib/scenario-answers.ts';
import type { ScenarioReader } from '../../lib/scenario-answers.ts';
import { send } from '../../lib/send.ts';
import type { FactsProps } from './facts.tsx';

/** Share a scenario by role — with nobody it is a draft again. */
export function ShareScenario({ item, words }: FactsProps): ReactElement {
  const { texts } = words;
  const [readers, setReaders] = useState<readonly ScenarioReader[]>(
    item.status === 'draft' ? [] : item.sharedWith,
  );
  const { run, isPending, error } = useChange({
    make: () =>
      send({
        method: 'PATCH',
        path: `/scenarios/${item.id}`,
        version: item.version,
        body: { status: readers.length === 0 ? 'draft' : 'shared', sharedWith: readers },
      }),
  });
  const toggle = (reader: ScenarioReader, on: boolean): void =>
    setReaders((now) => scenarioReaders.filter((one) => (one === reader ? on : now.includes(one))));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run(undefined);
      }}
    >
      <fieldset className="share-readers">
        <legend>{texts('scenario.shareWith')}</legend>
        <p className="hint">{texts('scenario.shareHelp')}</p>
        {scenarioReaders.map((reader) => (
          <label key={reader} className="checkbox">
            <input
              type="checkbox"
              checked={readers.includes(reader)}
              onChange={(event) => toggle(reader, event.target.checked)}
            />
            {texts(`scenario.reader.${reader}`)}
          </label>
        ))}
      </fieldset>
      <ProblemNotice error={error} />
      <div className="actions">
        <button type="submit" className="button" disabled={isPending}>
          {texts('scenario.shareSave')}
        </button>
      </div>
    </form>
  );
}
