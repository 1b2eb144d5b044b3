import { readKept, writeKept } from '../../../lib/kept-in-tab.ts';
import type { Schema } from '../../../lib/api.ts';
import type { FormPlace } from '../ways/form-place.ts';
import type { FormRows } from './form-rows.ts';

type Place = Pick<FormPlace, 'municipality' | 'kind'> & { readonly round: string };

/** Where a form stands now. */
export type FormStanding = Pick<Schema<'RoundForm'>, 'state' | 'deliveryId'>;

const nameOf = ({ round, municipality, kind }: Place): string => `form.${round}.${municipality}.${kind}`;
const submittedName = (place: Place): string => `${nameOf(place)}.submitted`;

/** Keeps what is typed in a form; absent forgets it. */
export function keepForm(place: Place, rows: FormRows | undefined): void {
  writeKept(nameOf(place), rows);
  writeKept(submittedName(place), undefined);
}

/** Notes that what is kept was submitted as a delivery: it is wanted again if that one comes back. */
export function keepSubmitted(place: Place, delivery: string): void {
  writeKept(submittedName(place), delivery);
}

/** What was typed in a form in this tab and not submitted, or submitted and sent back or withdrawn. */
export function keptForm(place: Place, { state, deliveryId }: FormStanding): FormRows | undefined {
  const submitted = readKept<string>(submittedName(place));
  const isBack = submitted === deliveryId && (state === 'returned' || state === 'draft');
  return submitted === undefined || isBack ? readKept<FormRows>(nameOf(place)) : undefined;
}
