import { lazy, Suspense } from 'react';
import type { ComponentType, LazyExoticComponent, ReactElement } from 'react';
import { Loading } from '../../components/empty-state/loading.tsx';
import type { ScenarioKind } from '../../lib/scenario-answers.ts';
import type { ScenarioResultProps } from './scenario-result-props.ts';

type Lazy = LazyExoticComponent<ComponentType<ScenarioResultProps>>;

const results: Partial<Record<ScenarioKind, Lazy>> = {
  cooperation: lazy(async () => ({
    default: (await import('./cooperation/cooperation-result.tsx')).CooperationResult,
  })),
  location: lazy(async () => ({ default: (await import('./location/location-result.tsx')).LocationResult })),
  supply: lazy(async () => ({ default: (await import('./supply/supply-result.tsx')).SupplyResult })),
  prevention: lazy(async () => ({
    default: (await import('./prevention/prevention-result.tsx')).PreventionResult,
  })),
  sharing: lazy(async () => ({ default: (await import('./sharing/sharing-result.tsx')).SharingResult })),
};

/** The figures of a scenario's own kind, fetched when one of that kind is opened. */
export function ResultOfKind(props: ScenarioResultProps): ReactElement | null {
  const Result = results[props.result.kind];
  if (!Result) return null;
  return (
    <Suspense fallback={<Loading height="card" />}>
      <Result {...props} />
    </Suspense>
  );
}
