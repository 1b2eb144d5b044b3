import type { ScenarioDocument } from '../document/scenario-document.ts';
import type { Lever } from '../models/lever.ts';
import type { Calculating, ScenarioModel } from '../models/scenario-model.ts';
import type { ScenarioOutcome, ScenarioResult } from '../models/scenario-result.ts';

/** A change of a document, and the outcomes with that change alone; none where it cannot stand alone. */
export interface ChangeMade {
  /** Place among the assumptions. */
  readonly at: number;
  readonly lever: string;
  readonly outcomes: readonly ScenarioOutcome[] | null;
}

/** What a calculation gives: plain data that a thread can hand over. */
export interface Calculated {
  readonly result: ScenarioResult;
  readonly changes: readonly ChangeMade[];
}

/** What is to be calculated. */
export interface Calculation {
  readonly model: ScenarioModel;
  readonly facts: object;
  readonly document: ScenarioDocument;
}

/** Share of the work that the result itself is; the rest are the changes one by one. */
const shareOfResult = 0.9;

/** Outcomes of a single change; null where it cannot stand alone. */
type AloneOutcomes = readonly ScenarioOutcome[] | null;

/** Gives what was found for the same document before, or finds it. */
export type Remembering = (document: ScenarioDocument, find: () => AloneOutcomes) => AloneOutcomes;

const forgetful: Remembering = (_document, find) => find();

/** The result of a document, and what each of its changes does on top of the frame alone. */
export function calculateScenario(
  calculation: Calculation,
  run: Calculating,
  remembering: Remembering = forgetful,
): Calculated {
  const { model, facts, document } = calculation;
  const result = model.calculate(facts, document, {
    preview: run.preview,
    progress: (share) => run.progress(shareOfResult * Math.min(1, Math.max(0, share))),
  });
  const places = changesOf(document, model.levers);
  const changes = places.map(({ at, lever }, done) => {
    // A single change is the whole of it.
    const alone = documentWith(calculation, at);
    const outcomes =
      places.length === 1
        ? result.outcomes
        : remembering(alone, () => outcomesOf({ ...calculation, document: alone }));
    run.progress(shareOfResult + ((1 - shareOfResult) * (done + 1)) / places.length);
    return { at, lever, outcomes };
  });
  return { result, changes };
}

function changesOf(
  { assumptions }: ScenarioDocument,
  levers: readonly Lever[],
): { readonly at: number; readonly lever: string }[] {
  const changing = new Set(levers.filter(({ role }) => role === 'change').map(({ key }) => key));
  return assumptions.flatMap(({ lever }, at) => (changing.has(lever) ? [{ at, lever }] : []));
}

/** The frame of a document with one of its changes. */
function documentWith({ model, document }: Calculation, change: number): ScenarioDocument {
  const changing = new Set(changesOf(document, model.levers).map(({ at }) => at));
  const assumptions = document.assumptions.filter((_, at) => at === change || !changing.has(at));
  return { ...document, assumptions };
}

/** Quick, since only the values are used. */
function outcomesOf({ model, facts, document }: Calculation): AloneOutcomes {
  if (model.check(facts, document).length > 0) return null;
  return model.calculate(facts, document, { preview: true, progress: () => undefined }).outcomes;
}
