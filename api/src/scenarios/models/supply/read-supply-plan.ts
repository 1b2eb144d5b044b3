import type { SupplyChange } from '@tilbudsvifte/planning';
import type {
  Assumption,
  AssumedValue,
  RangedValue,
  ScenarioDocument,
} from '../../document/scenario-document.ts';
import type { KnownService, KnownSupply } from './known-supply.ts';
import { usualFrame } from './supply-levers.ts';

/** How the need is thought to go on. */
export interface NeedAssumed {
  readonly path: 'central' | 'low' | 'high';
  /** Growth a year by target group, instead of the forecast. */
  readonly growth: ReadonlyMap<string, RangedValue>;
}

/** How many places are asked for. */
export interface GoalAsked {
  readonly at: number;
  readonly targetGroup: string;
  readonly refusal: number;
  readonly year: number;
}

/** A day on which the largest buyer takes its citizens elsewhere. */
export interface BuyerLeaving {
  readonly service: string;
  readonly date: string;
  /** Share of the places in use that is assumed; undefined where the published one counts. */
  readonly share: number | undefined;
}

/** What a document asks for, typed. */
export interface SupplyPlan {
  readonly horizonYear: number;
  readonly occupancy: number;
  readonly refusal: number;
  readonly need: NeedAssumed;
  readonly fixedShare: RangedValue;
  readonly goals: readonly GoalAsked[];
  readonly changes: readonly SupplyChange[];
  /** Services that the scenario opens, in the order of the document: `ny-1`, `ny-2`, … */
  readonly opened: readonly OpenedService[];
  readonly leaving: readonly BuyerLeaving[];
}

/** A service that is opened, with the range of its rate. */
export interface OpenedService extends KnownService {
  readonly rateDkkPerDay: RangedValue;
}

/** Assumptions of one lever with their place in the document. */
export function pulled(
  { assumptions }: ScenarioDocument,
  lever: string,
): readonly (Assumption & { readonly at: number })[] {
  return assumptions.flatMap((one, at) => (one.lever === lever ? [{ ...one, at }] : []));
}

/** The fields of an assumption as what the lever says they are; the document has been checked before. */
export const numberOf = (value: AssumedValue | undefined, usual: number): number =>
  typeof value === 'number' ? value : usual;
export const textOf = (value: AssumedValue | undefined): string => (typeof value === 'string' ? value : '');
export const codesOf = (value: AssumedValue | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];
export const rangeOf = (value: AssumedValue | undefined, usual: RangedValue): RangedValue =>
  typeof value === 'object' && 'low' in value ? value : usual;

/** Reads a document that has been found good. */
export function readSupplyPlan(facts: KnownSupply, document: ScenarioDocument): SupplyPlan {
  const first = (lever: string): Assumption['values'] => pulled(document, lever)[0]?.values ?? {};
  return {
    horizonYear: document.horizonYear,
    occupancy: numberOf(first('occupancy')['occupancy'], usualFrame.occupancy),
    refusal: numberOf(first('refusal')['refusal'], usualFrame.refusal),
    need: {
      path: pathOf(first('need-path')['path']),
      growth: new Map(
        pulled(document, 'need-growth').map(({ values }) => [
          textOf(values['targetGroup']),
          rangeOf(values['growth'], nothing),
        ]),
      ),
    },
    fixedShare: rangeOf(first('fixed-cost')['fixedShare'], usualFrame.fixedShare),
    goals: pulled(document, 'goal').map(({ at, values }) => ({
      at,
      targetGroup: textOf(values['targetGroup']),
      refusal: numberOf(values['refusal'], usualFrame.refusal),
      year: numberOf(values['year'], document.horizonYear),
    })),
    changes: changesIn(document),
    opened: openedIn(facts, document),
    leaving: pulled(document, 'largest-buyer-leaves').map(({ values }) => ({
      service: textOf(values['service']),
      date: textOf(values['date']),
      share: typeof values['share'] === 'number' ? values['share'] : undefined,
    })),
  };
}

const nothing: RangedValue = { low: 0, value: 0, high: 0 };

function pathOf(value: AssumedValue | undefined): NeedAssumed['path'] {
  return value === 'low' || value === 'high' ? value : 'central';
}

/** What the scenario changes, in the order of the document. */
function changesIn(document: ScenarioDocument): SupplyChange[] {
  let opened = 0;
  return document.assumptions.flatMap(({ lever, values }): SupplyChange[] => {
    const [service, date] = [textOf(values['service']), textOf(values['date'])];
    const places = numberOf(values['places'], 0);
    const groups = codesOf(values['targetGroups']);
    switch (lever) {
      case 'open-service':
        opened += 1;
        return [
          {
            service: `ny-${opened}`,
            date: textOf(values['from']),
            step: { kind: 'open', places, groups },
          },
        ];
      case 'close-service':
        return [{ service, date, step: { kind: 'close' } }];
      case 'resize-service':
        return [{ service, date, step: { kind: 'resize', places } }];
      case 'retarget-service':
        return [{ service, date, step: { kind: 'retarget', groups } }];
      default:
        return [];
    }
  });
}

function openedIn(
  { serviceTypes, daysByUnit }: KnownSupply,
  document: ScenarioDocument,
): readonly OpenedService[] {
  return pulled(document, 'open-service').map(({ values }, i) => {
    const serviceType = textOf(values['serviceType']);
    const unit = serviceTypes.find(({ code }) => code === serviceType)?.unit ?? 'day';
    const rateDkkPerDay = rangeOf(values['rateDkkPerDay'], nothing);
    return {
      id: `ny-${i + 1}`,
      municipality: textOf(values['municipality']),
      operator: 'new',
      serviceType,
      unit,
      targetGroups: codesOf(values['targetGroups']),
      places: 0,
      occupancy: null,
      yearlyDkk: rateDkkPerDay.value * (daysByUnit[unit] ?? 365),
      costAssumed: false,
      use: { places: null, named: [], withheldBuyers: 0, withheldPlaces: { value: 0 } },
      rateDkkPerDay,
    };
  });
}
