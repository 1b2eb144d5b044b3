import type { ScenarioAnswer, ScenarioDocument } from '../../../lib/scenario-answers.ts';
import type { ScenarioWords } from '../use-scenario-words.ts';

/** What the figures of cooperation are made from. */
export interface TogetherView {
  readonly result: ScenarioAnswer;
  readonly document: ScenarioDocument;
  readonly words: ScenarioWords;
}

const assumed = ({ document }: TogetherView, lever: string, field: string) =>
  document.assumptions.find((assumption) => assumption.lever === lever)?.values[field];

/** Share that may meet full services, as assumed, or as the model takes it where nothing is. */
export function refusalOf(view: TogetherView): number {
  const value = assumed(view, 'accepted-refusal', 'refusal');
  return typeof value === 'number' ? value : 0.05;
}

/** Whether the size of the reserve is chosen, so that the refusal follows from it. */
export const reserveIsGiven = (view: TogetherView): boolean =>
  assumed(view, 'common-reserve', 'size') === 'given';

/** Name of a municipality. */
export const townOf = ({ words }: TogetherView, code: string): string => words.nameOf('municipalities', code);

/** Name of the area. */
export const areaOf = ({ words, document }: TogetherView): string => words.areaName(document.area);

/** Year of the figures: the basis also tells how far the scenario looks ahead. */
export const yearOf = ({ result }: TogetherView): string => String(result.outcomes[0]?.year ?? '');
