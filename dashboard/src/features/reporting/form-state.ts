import type { WorkTextKey } from '@tilbudsvifte/locale/work';
import type { Schema } from '../../lib/api.ts';

/** Where a form stands. */
export type FormState = Schema<'RoundForm'>['state'];

/** How a state is drawn and said. */
export interface StateWords {
  readonly name: WorkTextKey;
  readonly next: WorkTextKey;
  readonly see: WorkTextKey;
  readonly look: 'good' | 'attention' | 'bad' | '';
}

const looks: Readonly<Record<FormState, StateWords['look']>> = {
  missing: 'attention',
  reading: '',
  refused: 'bad',
  draft: 'attention',
  submitted: '',
  approved: 'good',
  accepted: 'good',
  returned: 'bad',
  replaced: '',
};

/** Words of a state: its name, what happens next, and what opening it is for. */
export function stateWords(state: FormState): StateWords {
  return {
    name: `reporting.state.${state}`,
    next: `reporting.next.${state}`,
    see: `reporting.see.${state}`,
    look: looks[state],
  };
}

const waitsForReporter: readonly FormState[] = ['missing', 'refused', 'returned', 'draft'];

/** Whether a new delivery may take the form's place now. */
export function mayDeliver(form: Schema<'RoundForm'>, round: Schema<'RoundItem'>, now: string): boolean {
  const inTime = now >= round.opensAt && now <= form.deadlineAt;
  return inTime && (waitsForReporter.includes(form.state) || form.state === 'accepted');
}
