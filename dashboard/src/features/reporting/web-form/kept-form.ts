import { readKept, writeKept } from '../../../lib/kept-in-tab.ts';
import type { FormPlace } from '../ways/form-place.ts';
import type { FormRows } from './form-rows.ts';

type Place = Pick<FormPlace, 'municipality' | 'kind'> & { readonly round: string };

const nameOf = ({ round, municipality, kind }: Place): string => `form.${round}.${municipality}.${kind}`;

/** What was typed in a form in this tab and not submitted. */
export function keptForm(place: Place): FormRows | undefined {
  return readKept<FormRows>(nameOf(place));
}

/** Keeps what is typed in a form; absent forgets it, as when it has been submitted. */
export function keepForm(place: Place, rows: FormRows | undefined): void {
  writeKept(nameOf(place), rows);
}
