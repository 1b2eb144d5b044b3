import type { AssumptionIssue } from '../scenario-model.ts';

/** What can be wrong with an assumption of prevention; words for each are in the locale. */
export const preventionIssueCodes = [
  'no-support',
  'no-caseworkers',
  'no-timing',
  'no-money',
  'no-avoidable-share',
  'no-uncertainty',
  'starts-after-horizon',
  'kind-twice',
  'kind-not-there',
  'move-to-itself',
  'move-to-nowhere',
  'only-for-moves',
  'shares-above-all',
  'nobody-leaves',
  'citizens-partly',
  'no-effect-given',
  'effect-both-ways',
  'effect-of-nothing',
  'effect-twice',
  'no-such-move',
  'before-start',
  'after-horizon',
  'ends-before-it-begins',
] as const;
export type PreventionIssueCode = (typeof preventionIssueCodes)[number];

/** An issue of prevention, with one of its own codes. */
export interface PreventionIssue extends AssumptionIssue {
  readonly code: PreventionIssueCode;
}
