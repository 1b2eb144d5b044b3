import { AVOIDABLE_SHARE } from '@tilbudsvifte/planning';
import type { AssumedValue } from '../../document/scenario-document.ts';
import type { LeverDefault } from '../lever.ts';

interface Moves {
  readonly toPreventive?: number;
  readonly toFoster?: number;
  readonly toInstitution?: number;
}

function support(kind: string, [meanStay, newPerMonth, cost]: readonly number[], moves: Moves): LeverDefault {
  const values = { kind, meanStay, newPerMonth, cost, ...moves } as Record<string, AssumedValue>;
  return { lever: 'support', values, source: 'assumption' };
}

/** From nothing at all to 1.3 times what is expected at best, somewhat below it most likely: a prior that includes 0. */
const lessOf = (value: number, low: number): AssumedValue => ({ low, value, high: 0 });

/**
 * What a new scenario of prevention starts with: a system of the size of a middling municipality and a programme from
 * the first January after the newest year of data. All that no source gives is marked as assumed.
 */
export function preventionDefaults(startYear: number): readonly LeverDefault[] {
  const assumed = (lever: string, values: Record<string, AssumedValue>): LeverDefault => ({
    lever,
    values,
    source: 'assumption',
  });
  return [
    support('preventive', [10, 30, 9000], { toFoster: 0.05, toInstitution: 0.06 }),
    support('foster', [48, 1, 38000], { toPreventive: 0.05, toInstitution: 0.07 }),
    support('institution', [24, 1.2, 95000], { toPreventive: 0.05, toFoster: 0.2 }),
    assumed('caseworkers', { casesBefore: 35, cost: 62000 }),
    assumed('timing', { from: `${startYear}-01-01`, ramp: 24 }),
    { lever: 'money', values: { priceYear: startYear, discount: 0.035 }, source: 'finansministeriet2021' },
    assumed('avoidable-share', { ...AVOIDABLE_SHARE, view: 'buyer' }),
    assumed('uncertainty', { cost: 0.05, wage: 0.05, stay: 0.1 }),
    { lever: 'caseload', values: { casesAfter: 18 }, source: 'socialraadgiverne' },
    assumed('least-intrusive', {
      preventiveToInstitution: lessOf(-0.2, -0.33),
      preventiveToFoster: lessOf(-0.08, -0.13),
      entriesToInstitution: lessOf(-0.2, -0.33),
      entriesToFoster: lessOf(-0.04, -0.07),
    }),
    assumed('follow-up', { stayInInstitution: lessOf(-0.12, -0.2) }),
    assumed('investment', { amount: 1_500_000, date: `${startYear}-01-01` }),
    assumed('investment', { amount: 750_000, date: `${startYear + 1}-01-01` }),
  ];
}
