import type { QueryClient } from '@tanstack/react-query';
import type { ScenarioRun } from '../../lib/scenario-answers.ts';
import { freshKey } from '../../lib/fresh-key.ts';
import { workKey } from '../../lib/queries/use-work.ts';
import { send } from '../../lib/send.ts';

/** Key of the calculation that was begun for a scenario on this page. */
export const startedRunKey = (scenario: string) => [workKey, 'scenario-started', scenario] as const;

/** Begins the calculation of a scenario, and remembers it so that the scenario's page can follow it. */
export async function startRun(client: QueryClient, scenario: string): Promise<ScenarioRun> {
  const path = `/scenarios/${scenario}/runs`;
  const { run } = await send<{ readonly run: ScenarioRun }>({ method: 'POST', path, key: freshKey() });
  client.setQueryData(startedRunKey(scenario), run.id);
  return run;
}
