import type { LeverDefault, ScenarioDocument } from '../../../lib/scenario-answers.ts';
import { assumptionSaid } from '../assumption-said.ts';
import type { IssueWords } from './editor-errors.ts';

/** Every change of a document as a sentence, and the frame assumptions that are not the starting point any more. */
export interface SaidChanges {
  readonly changes: readonly string[];
  readonly frame: readonly string[];
}

/** A document in words. */
export function saidChanges(
  { assumptions }: Pick<ScenarioDocument, 'assumptions'>,
  defaults: readonly LeverDefault[],
  { kind, words, levers }: IssueWords,
): SaidChanges {
  const roleOf = (key: string) => levers.find((lever) => lever.key === key)?.role;
  const said = (one: (typeof assumptions)[number]): string => assumptionSaid(one, { kind, levers, words });
  const same = (one: (typeof assumptions)[number]): boolean =>
    defaults.some(({ lever, values }) => lever === one.lever && sameValues(values, one.values));
  return {
    changes: assumptions.filter(({ lever }) => roleOf(lever) === 'change').map(said),
    frame: assumptions.filter((one) => roleOf(one.lever) === 'frame' && !same(one)).map(said),
  };
}

/** Whether two sets of values are the same, whatever the order of their names. */
export function sameValues(a: object, b: object): boolean {
  const sorted = (values: object): string =>
    JSON.stringify(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)));
  return sorted(a) === sorted(b);
}
