import type { IndicatorFacts } from '../indicators/indicator-facts.ts';
import type { GapModel } from '../supply-gaps/gap-model.ts';

/** What a profile is put together from; the same read models as the other analyses. */
export interface ProfileSources {
  readonly municipality: string;
  /** Facts seen from the area it is held against. */
  readonly facts: IndicatorFacts;
  /** Need beside places of the area in the newest year. */
  readonly model: GapModel;
  readonly year: number;
}
