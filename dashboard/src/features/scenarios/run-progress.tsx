import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { useChange } from '../../lib/queries/use-change.ts';
import { useScenarioRun } from '../../lib/queries/use-scenarios.ts';
import { workKey } from '../../lib/queries/use-work.ts';
import type { ScenarioItem, ScenarioRun } from '../../lib/scenario-answers.ts';
import { send } from '../../lib/send.ts';
import { startedRunKey, startRun } from './start-run.ts';
import type { FactsProps } from './facts.tsx';
import type { ScenarioWords } from './use-scenario-words.ts';

/** The calculation of a scenario that was begun here, as far as it has come. */
export function useStartedRun({ id }: Pick<ScenarioItem, 'id'>): ScenarioRun | undefined {
  const client = useQueryClient();
  const { data: run } = useQuery<string>({ queryKey: startedRunKey(id), queryFn: skipToken });
  const { data } = useScenarioRun(run);
  const over = data !== undefined && data.state !== 'waiting' && data.state !== 'running';
  useEffect(() => {
    // What the calculation gave is asked for as soon as it is there.
    if (over) void client.invalidateQueries({ queryKey: [workKey, 'scenarios'] });
  }, [over, client]);
  return data;
}

const isGoing = ({ state }: ScenarioRun): boolean => state === 'waiting' || state === 'running';

function Going({ run, words }: { readonly run: ScenarioRun; readonly words: ScenarioWords }): ReactElement {
  const { texts } = words;
  const { run: cancel, error } = useChange({
    make: () => send({ method: 'DELETE', path: `/scenarios/runs/${run.id}` }),
  });
  // Said in tenths, so that a screen reader is not told of every step.
  const said = texts('scenario.running', { share: Math.floor(run.progress * 10) / 10 });
  return (
    <div className="run-going">
      <progress
        max={1}
        value={run.progress}
        aria-label={texts('scenario.running', { share: run.progress })}
      />
      <span role="status">{said}</span>
      <button type="button" className="button" onClick={() => cancel(undefined)}>
        {texts('scenario.runCancel')}
      </button>
      <ProblemNotice error={error} />
    </div>
  );
}

/** Run of a scenario — begun, followed with progress, stopped; nothing where its result is there and no run is on. */
export function RunProgress({ item, words }: FactsProps): ReactElement | null {
  const { texts } = words;
  const client = useQueryClient();
  const run = useStartedRun(item);
  const { run: start, isPending, error } = useChange({ make: () => startRun(client, item.id) });
  if (run && isGoing(run)) return <Going run={run} words={words} />;
  const ended = run && (run.state === 'failed' || run.state === 'cancelled') ? run.state : undefined;
  if (item.computedAt !== null && ended === undefined) return null;
  return (
    <div className="empty-state">
      <p className="empty-what">{texts('scenario.runNeeded')}</p>
      {ended && <p role="status">{texts(`scenario.runState.${ended}`)}</p>}
      <p>{texts(item.mayChange ? 'scenario.runNeededHelp' : 'scenario.runWait')}</p>
      {item.mayChange && (
        <button
          type="button"
          className="button primary"
          disabled={isPending}
          onClick={() => start(undefined)}
        >
          {texts('scenario.run')}
        </button>
      )}
      <ProblemNotice error={error} />
    </div>
  );
}
