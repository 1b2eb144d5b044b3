import { type Figure, figure, isPresent } from '@tilbudsvifte/planning';
import type { QuestionKind } from '../meeting-codes.ts';
import type { OptionMeasures } from './option-measures.ts';

/**
 * Places in order — the place of each option among all of its question: smallest mean place first (a ranking), or largest
 * share that agrees first (statements). Options that came to the same share the better place.
 * Missing cases: an option without a measure has no place, for the same reason.
 * @example placesInOrder('ranking', [mean(2.5), mean(1), mean(2.5)]) // places 2, 1, 2
 */
export function placesInOrder(kind: QuestionKind, options: readonly OptionMeasures[]): Figure[] {
  const scores = options.map(({ meanRank, agreementShare }) =>
    kind === 'ranking' ? meanRank : agreementShare,
  );
  const values = scores.flatMap((score) => (isPresent(score) ? [score.value] : []));
  const better = (one: number, other: number): boolean => (kind === 'ranking' ? one < other : one > other);
  return scores.map((score) =>
    isPresent(score) ? figure(1 + values.filter((value) => better(value, score.value)).length) : score,
  );
}
