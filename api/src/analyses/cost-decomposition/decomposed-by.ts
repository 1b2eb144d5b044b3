import type { CostChangeRow, CostEffectRow } from './cost-decomposition.answer.ts';
import { decomposed } from './decomposed.ts';
import type { DecomposedPlace, DecompositionSources } from './spending-years.ts';

/** A place by the code its rows are told under. */
export interface KeyedPlace {
  readonly key: string;
  readonly place: DecomposedPlace;
}

/** Effects and changes of several places between the same two years, each adding up for itself. */
export function decomposedBy(
  sources: DecompositionSources,
  places: readonly KeyedPlace[],
  comparison: { years: readonly [number, number]; fixed: boolean },
): { figures: CostEffectRow[]; changes: CostChangeRow[] } {
  const parts = places.map(({ key, place }) => ({ key, ...decomposed(sources, place, comparison) }));
  return {
    figures: parts.flatMap(({ key, figures }) => figures.map((row) => ({ municipality: key, ...row }))),
    changes: parts.map(({ key, totals: { startDkk, endDkk, changeDkk } }) => ({
      municipality: key,
      startDkk,
      endDkk,
      changeDkk,
    })),
  };
}
