import type { Schema } from '../../lib/api.ts';
import type { Search } from '../../lib/search-params.ts';

type RoundForm = Schema<'RoundForm'>;
type Right = Schema<'RightAnswer'>;

/** Which municipalities of a round are shown. */
export type RoundFilter = NonNullable<Search['vis']>;

/** A municipality of a round with its forms. */
export interface MunicipalityForms {
  readonly municipality: string;
  readonly forms: readonly RoundForm[];
}

/** States in which the municipality has still to do something; the reminders count the same. */
export const withMunicipality: ReadonlySet<RoundForm['state']> = new Set([
  'missing',
  'refused',
  'draft',
  'returned',
  'reading',
]);

/** Forms by municipality, in the order in which the municipalities first appear. */
export function byMunicipality(forms: readonly RoundForm[]): MunicipalityForms[] {
  const codes = [...new Set(forms.map(({ municipality }) => municipality))];
  return codes.map((municipality) => ({
    municipality,
    forms: forms.filter((form) => form.municipality === municipality),
  }));
}

/** Whether the next step of a form is this person's: accepting, approving or reporting. */
export function waitsFor(rights: readonly Right[], { municipality, state }: RoundForm): boolean {
  return rights.some((right) => {
    if (right.role === 'secretariat') return state === 'approved';
    if (right.municipality !== municipality) return false;
    return right.role === 'approver'
      ? state === 'submitted'
      : right.role === 'reporter' && withMunicipality.has(state);
  });
}

/** Whether a municipality is shown: something is missing, something waits for the person, or all is accepted. */
export function passes({ forms }: MunicipalityForms, filter: RoundFilter, rights: readonly Right[]): boolean {
  if (filter === 'mangler') return forms.some(({ state }) => withMunicipality.has(state));
  if (filter === 'mig') return forms.some((form) => waitsFor(rights, form));
  return filter === 'alle' || forms.every(({ state }) => state === 'accepted');
}
