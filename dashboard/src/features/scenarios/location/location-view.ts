import type { Language } from '@tilbudsvifte/locale';
import type { ScenarioAnswer, ScenarioDocument } from '../../../lib/scenario-answers.ts';

/** What the figures of location are made from. */
export interface LocationView {
  readonly result: ScenarioAnswer;
  readonly document: ScenarioDocument;
  readonly language: Language;
  /** Name of a municipality. */
  readonly nameOf: (code: string) => string;
  /** Short name of a municipality, as its tile prints it. */
  readonly abbreviation: (code: string) => string;
  /** Name of the area. */
  readonly place: string;
}

/** Share that may meet a full service, as assumed, or as the model takes it where nothing is. */
export function acceptedRefusal({ assumptions }: Pick<ScenarioDocument, 'assumptions'>): number {
  const value = assumptions.find(({ lever }) => lever === 'accepted-refusal')?.values['refusal'];
  return typeof value === 'number' ? value : 0.05;
}
