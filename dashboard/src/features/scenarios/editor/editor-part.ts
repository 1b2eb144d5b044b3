import type { FieldError } from '../../../components/error-summary/error-summary.tsx';
import type { CodeList, Lever, LeverDefault, ScenarioKind } from '../../../lib/scenario-answers.ts';
import type { NamedCode, ScenarioWords } from '../use-scenario-words.ts';
import type { DraftChange } from './draft-history.ts';

/** What every part of the form works with. */
export interface EditorPart {
  readonly kind: ScenarioKind;
  readonly words: ScenarioWords;
  readonly levers: readonly Lever[];
  readonly defaults: readonly LeverDefault[];
  readonly lists: Readonly<Record<CodeList, readonly NamedCode[]>>;
  readonly errors: readonly FieldError[];
  readonly change: (change: DraftChange) => void;
}
