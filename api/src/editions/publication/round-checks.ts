import type { RoundForm, RoundItem } from '../../collection/rounds/rounds.answer.ts';
import type { Check, CheckCode } from './publication.answer.ts';

const errors: ReadonlySet<CheckCode> = new Set(['nothing-accepted', 'publication-running']);

/** A line of the checklist, as heavy as its code. */
export function check(code: CheckCode, params: Check['params'] = {}): Check {
  return { code, severity: errors.has(code) ? 'error' : 'warning', params };
}

/** What a round still lacks: it may be open, forms may be missing, and deliveries may wait for a decision. */
export function roundChecks(
  { phase, label: round }: Pick<RoundItem, 'phase' | 'label'>,
  forms: readonly Pick<RoundForm, 'state'>[],
): readonly Check[] {
  const inState = (...states: RoundForm['state'][]): number =>
    forms.filter(({ state }) => states.includes(state)).length;
  const missing = inState('missing', 'refused', 'draft', 'returned', 'reading');
  const waiting = inState('submitted', 'approved');
  return [
    ...(phase === 'open' ? [check('round-open', { round })] : []),
    ...(missing > 0 ? [check('forms-missing', { missing, of: forms.length, round })] : []),
    ...(waiting > 0 ? [check('deliveries-waiting', { waiting, round })] : []),
  ];
}
