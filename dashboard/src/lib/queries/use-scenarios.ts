import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type {
  LeversAnswer,
  ScenarioAnswer,
  ScenarioComparison,
  ScenarioItem,
  ScenarioKind,
  ScenarioList,
  ScenarioRun,
} from '../scenario-answers.ts';
import { received } from '../send.ts';
import { useWork } from './use-work.ts';

const ask = async <T>(path: string): Promise<T> => received<T>(await fetch(`/api/scenarios${path}`));

/** Scenarios that the reader may see. */
export function useScenarios(): UseQueryResult<ScenarioList> {
  return useWork({ key: ['scenarios'], ask: () => ask<ScenarioList>('') });
}

/** One scenario as it is kept. */
export function useScenario(id: string): UseQueryResult<ScenarioItem> {
  return useWork({ key: ['scenarios', id], ask: () => ask<ScenarioItem>(`/${id}`) });
}

/** The stored result of a scenario's document; asked again when the document or its calculation is another. */
export function useScenarioResult({ id, sha256, computedAt }: ScenarioItem): UseQueryResult<ScenarioAnswer> {
  return useWork({
    key: ['scenarios', id, 'result', sha256, computedAt],
    ask: () => ask<ScenarioAnswer>(`/${id}/result`),
    enabled: computedAt !== null,
  });
}

/** A calculation on its way, asked after until it is over. */
export function useScenarioRun(run: string | undefined): UseQueryResult<ScenarioRun> {
  return useWork({
    key: ['scenario-runs', run],
    ask: () => ask<ScenarioRun>(`/runs/${run}`),
    again: ({ state }) => state === 'waiting' || state === 'running',
    enabled: run !== undefined,
  });
}

/** What a kind of scenario can assume, and its defaults in an edition and area. */
export interface LeversAsked {
  readonly kind: ScenarioKind;
  readonly area: string;
  readonly edition: string;
}

/** Levers of a kind of scenario; those of an edition never change. */
export function useLevers({ kind, area, edition }: LeversAsked): UseQueryResult<LeversAnswer> {
  const query = new URLSearchParams({ kind, area, edition }).toString();
  return useQuery({
    queryKey: ['scenario-levers', kind, area, edition],
    queryFn: () => ask<LeversAnswer>(`/levers?${query}`),
    enabled: edition !== '',
  });
}

/** Two or three scenarios side by side. */
export function useScenarioComparison(ids: readonly string[]): UseQueryResult<ScenarioComparison> {
  return useWork({
    key: ['scenarios', 'compared', ...ids],
    ask: () => ask<ScenarioComparison>(`/comparisons?scenarios=${ids.join(',')}`),
    enabled: ids.length > 1,
  });
}
