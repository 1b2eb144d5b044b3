import { useReducer } from 'react';
import type { ScenarioDraft } from './draft.ts';

/** A change of the draft. Changes with the same tag in a row are one step back, so that Undo does not go letter by letter. */
export interface DraftChange {
  readonly tag: string;
  readonly make: (draft: ScenarioDraft) => ScenarioDraft;
}

/** The draft with what it was before and after. */
export interface DraftHistory {
  readonly past: readonly ScenarioDraft[];
  readonly present: ScenarioDraft;
  readonly future: readonly ScenarioDraft[];
  /** Tag of the last change; empty after a step back or forth. */
  readonly tag: string;
}

/** What happens to a draft. */
export type DraftStep =
  | { readonly do: 'change'; readonly change: DraftChange }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'restart'; readonly draft: ScenarioDraft };

const mostSteps = 200;

/** A draft that nothing has happened to. */
export function freshHistory(present: ScenarioDraft): DraftHistory {
  return { past: [], present, future: [], tag: '' };
}

function changed(history: DraftHistory, { tag, make }: DraftChange): DraftHistory {
  const present = make(history.present);
  if (present === history.present) return history;
  const goesOn = tag !== '' && tag === history.tag;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-mostSteps);
  return { past, present, future: [], tag };
}

/** The draft after a step. */
export function stepDraft(history: DraftHistory, step: DraftStep): DraftHistory {
  const { past, present, future } = history;
  if (step.do === 'restart') return freshHistory(step.draft);
  if (step.do === 'change') return changed(history, step.change);
  const [from, rest] = step.do === 'undo' ? [past.at(-1), past.slice(0, -1)] : [future[0], future.slice(1)];
  if (from === undefined) return history;
  return step.do === 'undo'
    ? { past: rest, present: from, future: [present, ...future], tag: '' }
    : { past: [...past, present], present: from, future: rest, tag: '' };
}

/** The draft of a form, with steps back and forth. */
export function useDraftHistory(start: () => ScenarioDraft) {
  const [history, step] = useReducer(stepDraft, undefined, () => freshHistory(start()));
  return {
    draft: history.present,
    mayUndo: history.past.length > 0,
    mayRedo: history.future.length > 0,
    change: (change: DraftChange): void => step({ do: 'change', change }),
    undo: (): void => step({ do: 'undo' }),
    redo: (): void => step({ do: 'redo' }),
    restart: (draft: ScenarioDraft): void => step({ do: 'restart', draft }),
  };
}
