import type { Figure } from '@tilbudsvifte/planning';
import type { Notice } from '../../analyses/answer/basis.dto.ts';

/** One thing that a decision is judged by, without and with the scenario's changes. */
export interface ScenarioOutcome {
  /** Closed key, e.g. `unmet-places`; words for it are in the locale. */
  readonly outcome: string;
  /** `places`, `share`, `DKK`, `DKK-per-day`, `persons`, `months`, `km`, `participants`. */
  readonly unit: string;
  /** Year that it holds for; 0 for the whole horizon. */
  readonly year: number;
  /** Whether more is better, worse, or neither. */
  readonly better: 'more' | 'less' | 'neither';
  readonly base: Figure;
  readonly scenario: Figure;
  readonly difference: Figure;
}

/** A row of a table: codes, words and years as they are, measures as figures. */
export type ScenarioRow = Readonly<Record<string, string | number | boolean | Figure>>;

/** What a model answers: five outcomes or so, and its own tables by name. */
export interface ScenarioResult {
  readonly outcomes: readonly ScenarioOutcome[];
  /** Flat rows; every row of a table has the same columns. Names in kebab-case, the first one told first. */
  readonly tables: Readonly<Record<string, readonly ScenarioRow[]>>;
  readonly notices: readonly Notice[];
}
