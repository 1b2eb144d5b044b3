import type { FlowState, Investment, PreventionCosts, StateSupport } from '@tilbudsvifte/planning';
import type { ScenarioDocument } from '../../document/scenario-document.ts';
import { type AssumedEffect, assumedEffects, kindIn } from './assumed-effects.ts';
import { monthsBetween } from './months-between.ts';
import { movesTo, type SupportKind } from './support-kinds.ts';
import { assumptionsOf, numberIn, type PlacedAssumption, textIn } from './values-of.ts';

/** One kind of support as it runs today. */
export interface SupportState extends FlowState {
  readonly name: SupportKind;
  readonly costPerMonth: number;
  readonly citizensNow: number | undefined;
}

/** Whose money is counted. */
export const views = ['buyer', 'region'] as const;
export type View = (typeof views)[number];

/** A scenario's assumptions as the model needs them. */
export interface Programme {
  /** First day; the month that it lies in is the first. */
  readonly from: string;
  readonly months: number;
  readonly rampMonths: number;
  readonly states: readonly SupportState[];
  readonly effects: readonly AssumedEffect[];
  readonly caseload: PreventionCosts['caseload'];
  readonly caseworkerPerMonth: number;
  readonly discount: number;
  readonly avoidable: Readonly<Record<View, number>>;
  readonly view: View;
  readonly sds: { readonly cost: number; readonly wage: number; readonly stay: number };
  readonly investments: readonly Investment[];
  readonly support: readonly StateSupport[];
  /** Whether anything is changed at all. */
  readonly changed: boolean;
}

function stateOf({ values }: PlacedAssumption): SupportState[] {
  const name = kindIn(values, 'kind');
  if (name === undefined) return [];
  const moves = Object.entries(movesTo).flatMap(([field, to]): [string, number][] => {
    const share = numberIn(values, field) ?? 0;
    return share > 0 ? [[to, share]] : [];
  });
  return [
    {
      name,
      meanStayMonths: numberIn(values, 'meanStay') ?? 0,
      entriesPerMonth: numberIn(values, 'newPerMonth') ?? 0,
      exitShares: Object.fromEntries(moves),
      costPerMonth: numberIn(values, 'cost') ?? 0,
      citizensNow: numberIn(values, 'citizensNow'),
    },
  ];
}

/** Months from the first day up to the end of the horizon. */
export function horizonMonths(from: string, horizonYear: number): number {
  return monthsBetween(from, `${horizonYear}-12-01`) + 1;
}

function moneyLines(
  document: ScenarioDocument,
  from: string,
  months: number,
): Pick<Programme, 'investments' | 'support'> {
  const month = (day: string): number => monthsBetween(from, day);
  return {
    investments: assumptionsOf(document, 'investment').map(({ values }) => ({
      month: month(textIn(values, 'date')),
      amount: numberIn(values, 'amount') ?? 0,
    })),
    // A line that began before the programme, or lasts longer than is looked at, counts for the months in between.
    support: assumptionsOf(document, 'state-support').map(({ values }) => ({
      fromMonth: Math.max(0, month(textIn(values, 'from'))),
      toMonth: Math.min(months - 1, month(textIn(values, 'to'))),
      amountPerMonth: numberIn(values, 'amount') ?? 0,
    })),
  };
}

const changeLevers = ['caseload', 'least-intrusive', 'follow-up', 'effect', 'investment', 'state-support'];

/** A checked scenario as the model needs it. */
export function readProgramme(document: ScenarioDocument): Programme {
  const values = (lever: string): PlacedAssumption['values'] =>
    assumptionsOf(document, lever)[0]?.values ?? {};
  const number = (lever: string, field: string): number => numberIn(values(lever), field) ?? 0;
  const from = textIn(values('timing'), 'from');
  const months = horizonMonths(from, document.horizonYear);
  const before = number('caseworkers', 'casesBefore');
  return {
    from,
    months,
    rampMonths: number('timing', 'ramp'),
    states: assumptionsOf(document, 'support').flatMap(stateOf),
    effects: assumedEffects(document),
    caseload: { before, after: numberIn(values('caseload'), 'casesAfter') ?? before },
    caseworkerPerMonth: number('caseworkers', 'cost'),
    discount: number('money', 'discount'),
    avoidable: { buyer: number('avoidable-share', 'buyer'), region: number('avoidable-share', 'region') },
    view: textIn(values('avoidable-share'), 'view') === 'region' ? 'region' : 'buyer',
    sds: {
      cost: number('uncertainty', 'cost'),
      wage: number('uncertainty', 'wage'),
      stay: number('uncertainty', 'stay'),
    },
    ...moneyLines(document, from, months),
    changed: document.assumptions.some(({ lever }) => changeLevers.includes(lever)),
  };
}
