import { type Figure, interactionBridge, missing } from '@tilbudsvifte/planning';
import type { ScenarioOutcome } from '../models/scenario-result.ts';
import type { BridgeRow } from '../result/result.answer.ts';
import type { Calculated, ChangeMade } from './calculate-scenario.ts';

/** How every outcome gets from base to scenario: the changes one by one, and their interaction. */
export function bridgeRows({ result, changes }: Calculated): readonly BridgeRow[] {
  return result.outcomes.map((row) => {
    const { outcome, unit, year, base, difference } = row;
    const effects = changes.map((change) => effectOf(change, row));
    const { alone, interaction, total } = interactionBridge({ alone: effects, total: difference });
    const told = changes.map(({ at, lever }, index) => ({
      at,
      lever,
      alone: alone[index] ?? missing('not-applicable'),
    }));
    return { outcome, unit, year, base, changes: told, interaction, total };
  });
}

function effectOf({ outcomes }: ChangeMade, { outcome, year }: ScenarioOutcome): Figure {
  const same = outcomes?.find((row) => row.outcome === outcome && row.year === year);
  return same?.difference ?? missing('not-applicable');
}
