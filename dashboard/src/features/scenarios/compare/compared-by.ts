import type { Figure } from '@tilbudsvifte/planning';
import type { ScenarioComparison, ScenarioOutcome } from '../../../lib/scenario-answers.ts';
import { outcomeKey } from '../outcome-rows.ts';

/** One outcome of a scenario. */
export interface ComparedFigure {
  readonly id: string;
  readonly name: string;
  readonly figure: Figure;
  readonly base: Figure;
  readonly difference: Figure;
}

/** The same outcome in every scenario, in the order asked for. */
export interface ComparedBy extends Pick<ScenarioOutcome, 'outcome' | 'unit' | 'year' | 'better'> {
  readonly scenarios: readonly ComparedFigure[];
}

const absent: Figure = { missing: 'not-applicable' };

/** Outcomes of a comparison, each with its figures by scenario; what a scenario does not tell is not applicable. */
export function comparedBy({ outcomes, scenarios }: ScenarioComparison): readonly ComparedBy[] {
  const first = outcomes.filter(
    (row, i) => outcomes.findIndex((one) => outcomeKey(one) === outcomeKey(row)) === i,
  );
  return first.map((row) => {
    const { outcome, unit, year, better } = row;
    return {
      outcome,
      unit,
      year,
      better,
      scenarios: scenarios.map(({ id, document }) => {
        const own = outcomes.find((one) => one.id === id && outcomeKey(one) === outcomeKey(row));
        return {
          id,
          name: document.name,
          figure: own?.scenario ?? absent,
          base: own?.base ?? absent,
          difference: own?.difference ?? absent,
        };
      }),
    };
  });
}
