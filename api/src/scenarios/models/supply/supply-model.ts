import { isPresent } from '@tilbudsvifte/planning';
import type { Notice } from '../../../analyses/answer/basis.dto.ts';
import { withheldNotice } from '../../../analyses/answer/withheld.ts';
import type { ScenarioModel } from '../scenario-model.ts';
import type { ScenarioResult, ScenarioRow } from '../scenario-result.ts';
import { buyerRows } from './buyer-rows.ts';
import { checkSupply } from './check-supply.ts';
import { gapRows } from './gap-table.ts';
import { goalRows } from './goal-table.ts';
import type { KnownSupply } from './known-supply.ts';
import { servicesById } from './offered-services.ts';
import { readSupplyPlan, type SupplyPlan } from './read-supply-plan.ts';
import { ripples } from './ripple-rows.ts';
import { serviceRows } from './service-table.ts';
import { supplyLevers } from './supply-levers.ts';
import { supplyOutcomes, type YearRange } from './supply-outcomes.ts';
import { type YearInput, yearResult, type YearResult } from './year-result.ts';
import { groupsWithoutNeed } from './year-position.ts';

/**
 * Supply — services that open, close, change size or target groups, or lose their largest buyer: what that does to
 * gaps, to the chance of a free place, to buyers' costs and to occupancy, and who must find other places. Formulas are
 * those of the planning library.
 */
export const supplyModel: ScenarioModel<KnownSupply> = {
  kind: 'supply',
  levers: supplyLevers,
  methods: [
    'supply-gap',
    'erlang-b',
    'shared-supply',
    'damped-drift',
    'period-occupancy',
    'placed-citizens',
    'rate-after-lost-buyer',
  ],
  check: checkSupply,
  calculate(facts, document, run): ScenarioResult {
    const plan = readSupplyPlan(facts, document);
    const services = servicesById(facts, plan);
    const input = { facts, plan, services };
    const years = yearsOf(facts, plan).map((year, done, all) => {
      run.progress(done / (all.length + 2));
      return yearResult({ ...input, year, end: 'value' });
    });
    const last = lastYear(years, input);
    const moves = last.value.moves;
    const cost = { facts, plan, end: 'value' } as const;
    const year = plan.horizonYear;
    const rippled = ripples(moves, cost);
    const tables: ScenarioResult['tables'] = {
      'gaps-by-year': gapRows(facts, plan, years),
      years: years.map(measureRow),
      services: serviceRows(moves, year, cost),
      buyers: buyerRows(moves, rippled, { ...cost, year }),
      ripple: rippled.map((row) => ({ ...row, year })),
      goals: goalRows(facts, plan, years),
    };
    run.progress(1);
    return { outcomes: supplyOutcomes(last), tables, notices: noticesOf(facts, { tables, last }) };
  },
};

function yearsOf({ baseYear }: KnownSupply, { horizonYear }: SupplyPlan): number[] {
  return Array.from({ length: Math.max(1, horizonYear - baseYear + 1) }, (_, i) => baseYear + i);
}

/** The last year in the middle, which is known already, and at both ends of the ranges. */
function lastYear(years: readonly YearResult[], input: Omit<YearInput, 'year' | 'end'>): YearRange {
  const value = years.at(-1);
  if (!value) throw new RangeError('a scenario looks at one year at least');
  const at = (end: 'low' | 'high'): YearResult => yearResult({ ...input, year: value.year, end });
  return { low: at('low'), value, high: at('high') };
}

/** The measures of a year, without limits. */
function measureRow({ year, measures }: YearResult): ScenarioRow {
  const { unmet, availability, groupsShort, cost, occupancy } = measures;
  return {
    year,
    unmetBase: unmet.base,
    unmetScenario: unmet.scenario,
    groupsShortBase: groupsShort.base,
    groupsShortScenario: groupsShort.scenario,
    availabilityBase: availability.base,
    availabilityScenario: availability.scenario,
    costBaseDkk: wholeDkk(cost.base),
    costScenarioDkk: wholeDkk(cost.scenario),
    occupancyBase: occupancy.base,
    occupancyScenario: occupancy.scenario,
  };
}

function wholeDkk(dkk: YearResult['measures']['cost']['base']): YearResult['measures']['cost']['base'] {
  return isPresent(dkk) ? { value: Math.round(dkk.value) } : dkk;
}

/** What a reader must know: what is in no total, and what was assumed where nothing is reported. */
function noticesOf(
  facts: KnownSupply,
  { tables, last }: { readonly tables: ScenarioResult['tables']; readonly last: YearRange },
): Notice[] {
  const { moves } = last.value;
  const counted = (code: string, count: number): Notice[] => (count > 0 ? [{ code, params: { count } }] : []);
  const ofUse = moves.uses.map(({ service }) => service);
  return [
    ...withheldNotice(Object.values(tables).flat()),
    ...counted('totals-without-withheld', groupsWithoutNeed(facts).length),
    ...counted(
      'need-held',
      facts.groups.filter(({ basis, now }) => basis === 'held' && isPresent(now)).length,
    ),
    ...counted(
      'occupancy-assumed',
      ofUse.filter(({ id, occupancy }) => occupancy === null && !id.startsWith('ny-')).length,
    ),
    ...counted('cost-assumed', ofUse.filter(({ costAssumed }) => costAssumed).length),
    ...counted('largest-buyer-withheld', moves.withheld.length),
  ];
}
