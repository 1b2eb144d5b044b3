import { type Figure, figure, missing, shareLimits } from '@tilbudsvifte/planning';
import { agreeing, type QuestionKind } from '../meeting-codes.ts';
import type { OptionAnswer } from './option-answers.ts';

/** What an option came to. */
export interface OptionMeasures {
  readonly answers: Figure;
  readonly meanRank: Figure;
  readonly firstChoiceShare: Figure;
  readonly agreementShare: Figure;
}

/** All measures missing for the same reason. */
export function noMeasures(reason: 'withheld' | 'not-reported'): OptionMeasures {
  const none = missing(reason);
  return { answers: none, meanRank: none, firstChoiceShare: none, agreementShare: none };
}

/**
 * Share of answers — with the interval of those who might have answered [wilson1927], unless all who were asked did.
 * Missing cases: `not-reported` when nobody answered.
 */
export function shareOf(part: number, whole: number, everybody: boolean): Figure {
  if (whole === 0) return missing('not-reported');
  return everybody ? figure(part / whole) : shareLimits({ part, whole });
}

/**
 * Measures of an option — the mean place given and the share that put it first (a ranking), or the share that agree
 * fully or partly (a statement).
 * Missing cases: `not-applicable` for measures of the other kind, `not-reported` when nobody answered.
 */
export function optionMeasures(
  kind: QuestionKind,
  said: readonly OptionAnswer[],
  everybody: boolean,
): OptionMeasures {
  const answers = figure(said.length);
  const other = missing('not-applicable');
  const share = (counts: (one: OptionAnswer) => boolean): Figure =>
    shareOf(said.filter(counts).length, said.length, everybody);
  if (kind === 'agreement') {
    const agree = share(({ word }) => agreeing.some((level) => level === word));
    return { answers, meanRank: other, firstChoiceShare: other, agreementShare: agree };
  }
  const first = share(({ place }) => place === 1);
  return { answers, meanRank: meanPlace(said), firstChoiceShare: first, agreementShare: other };
}

function meanPlace(said: readonly OptionAnswer[]): Figure {
  if (said.length === 0) return missing('not-reported');
  return figure(said.reduce((sum, { place = 0 }) => sum + place, 0) / said.length);
}
