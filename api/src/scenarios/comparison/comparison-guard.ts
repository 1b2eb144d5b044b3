import { canonicalJson } from '../document/canonical-json.ts';
import type { ScenarioDocument } from '../document/scenario-document.ts';
import type { GuardItem } from './comparison.answer.ts';
import type { GuardCode } from './guard-codes.ts';

/** What of a scenario decides whether it can be set beside another. */
export interface Comparable {
  readonly id: string;
  readonly document: ScenarioDocument;
  /** Label of the base edition. */
  readonly edition: string;
  /** Versions that the stored result was made with; null where there is none. */
  readonly methods: Readonly<Record<string, string>> | null;
}

/** Frames that must be the same before outcomes are set side by side. */
const frames: readonly (readonly [GuardCode, (one: Comparable) => string])[] = [
  ['editions-differ', ({ edition }) => edition],
  ['areas-differ', ({ document }) => document.area],
  ['horizons-differ', ({ document }) => String(document.horizonYear)],
  ['methods-differ', ({ methods }) => (methods ? versionsIn(methods) : '')],
  ['seeds-differ', ({ document }) => String(document.seed)],
];

/** Frames that a recalculation may change, since nothing that was assumed does. */
const recalculable: ReadonlySet<GuardCode> = new Set(['editions-differ', 'methods-differ']);

/**
 * What stands in the way of comparing scenarios, or must be said with it. Other kinds are never compared; another frame
 * withholds the outcomes, unless one scenario is the other one calculated anew: then the difference is said in words.
 */
export function comparisonGuard(compared: readonly Comparable[]): readonly GuardItem[] {
  const kinds = [...new Set(compared.map(({ document }) => document.kind))];
  if (kinds.length > 1)
    return [{ code: 'kinds-differ', effect: 'withholds', params: { values: kinds.join(', ') } }];
  const missing = compared.filter(({ methods }) => methods === null);
  const calculated = compared.filter(({ methods }) => methods !== null);
  const bridged = calculated.length > 1 && new Set(calculated.map(assumedIn)).size === 1;
  const differing = frames.flatMap(([code, valueOf]): GuardItem[] => {
    const values = [...new Set((code === 'methods-differ' ? calculated : compared).map(valueOf))];
    if (values.length < 2) return [];
    const effect = bridged && recalculable.has(code) ? 'bridged' : 'withholds';
    return [{ code, effect, params: { values: values.join(', ') } }];
  });
  return [
    ...missing.map(({ id }) => ({
      code: 'result-missing' as const,
      effect: 'withholds' as const,
      params: { id },
    })),
    ...differing,
    ...(bridged && differing.length > 0 ? [recalculated(calculated)] : []),
  ];
}

/** All that the scenario assumes: the same in one that was only calculated anew. */
function assumedIn({ document }: Comparable): string {
  const { kind, area, horizonYear, seed, assumptions } = document;
  const assumed = assumptions.map(({ lever, values }) => ({ lever, values }));
  return canonicalJson({ kind, area, horizonYear, seed, assumed });
}

function recalculated(compared: readonly Comparable[]): GuardItem {
  const [from, to] = [compared[0], compared[compared.length - 1]];
  return {
    code: 'recalculated',
    effect: 'bridged',
    params: { from: from?.edition ?? '', to: to?.edition ?? '' },
  };
}

function versionsIn(methods: Readonly<Record<string, string>>): string {
  return Object.entries(methods)
    .map(([key, version]) => `${key} ${version}`)
    .sort()
    .join('; ');
}
