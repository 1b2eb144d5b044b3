import type { RoundForm, RoundItem, RoundStatus } from './rounds.answer.ts';

/** A round's forms with how complete and how timely they are. */
export function toStatus(round: RoundItem, forms: readonly RoundForm[]): RoundStatus {
  const submitted = forms.filter(({ submittedAt }) => submittedAt !== undefined);
  return {
    round,
    forms,
    submitted: { done: submitted.length, of: forms.length },
    accepted: { done: forms.filter(({ state }) => state === 'accepted').length, of: forms.length },
    inTime: { done: submitted.filter(({ late }) => !late).length, of: submitted.length },
  };
}
