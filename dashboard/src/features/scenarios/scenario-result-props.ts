import type { ScenarioAnswer, ScenarioDocument } from '../../lib/scenario-answers.ts';

/** What the figures of a kind are drawn from: a result, and the scenario that it follows from. */
export interface ScenarioResultProps {
  readonly result: ScenarioAnswer;
  readonly document: ScenarioDocument;
}
