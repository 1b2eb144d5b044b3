import type { RoundForm } from '../../collection/rounds/rounds.answer.ts';
import type { OverdueForms } from '../messages/messages.answer.ts';

/** Nothing that the secretariat could read has come. */
const missing: readonly RoundForm['state'][] = ['missing', 'refused', 'draft', 'returned', 'reading'];

/** Forms of a round that are overdue at a moment, by the deadline that they missed: an extension has its own. */
export function overdueByDeadline(
  forms: readonly RoundForm[],
  { since, now }: { readonly since: string; readonly now: string },
): ReadonlyMap<string, readonly RoundForm[]> {
  const late = forms.filter(
    ({ state, deadlineAt }) => missing.includes(state) && since <= deadlineAt && deadlineAt < now,
  );
  const deadlines = [...new Set(late.map(({ deadlineAt }) => deadlineAt))].sort();
  return new Map(deadlines.map((at) => [at, late.filter(({ deadlineAt }) => deadlineAt === at)]));
}

/** The same by municipality, with its name. */
export function toOverdueForms(
  forms: readonly RoundForm[],
  names: ReadonlyMap<string, string>,
): OverdueForms[] {
  return [...new Set(forms.map(({ municipality }) => municipality))].map((municipality) => ({
    municipality,
    name: names.get(municipality) ?? municipality,
    kinds: forms.filter((form) => form.municipality === municipality).map(({ kind }) => kind),
  }));
}
