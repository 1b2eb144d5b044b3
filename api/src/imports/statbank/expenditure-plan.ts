import { importIssue } from '../import-issue.ts';
import type { ImportIssue } from '../import-issue.ts';
import { ImportRefused } from '../import-refused.ts';
import type { Observation } from '../../collection/observation.ts';
import type { ExpenditureObservation } from '../../collection/observations.ts';
import { expenditureKey } from '../parsers/expenditure.ts';
import { functionCode } from '../values/function-code.ts';
import { parseYear } from '../values/period.ts';
import { accountKey } from './account-key.ts';
import type { PlanInput } from './population-plan.ts';
import { statAreas } from './stat-areas.ts';
import type { StatAreas } from './stat-areas.ts';
import { LeftOut, wholeTable } from './stat-plan.ts';
import type { StatFault, StatPlan } from './stat-plan.ts';
import { positionsOf } from './stat-table.ts';
import type { StatRole } from './stat-table.ts';
import { statCostType, statGrouping, statOwnership, statPriceUnit } from './stat-words.ts';

type Account = Pick<
  ExpenditureObservation,
  'functionCode' | 'grouping' | 'ownership' | 'dranst' | 'costType'
>;
type PriceUnit = ExpenditureObservation['priceUnit'];

/** The one price unit of an extract; two would store every amount twice, so neither is chosen for the reader. */
function priceUnitOf({ scan }: PlanInput): PriceUnit | 'price-unit-mixed' | 'price-unit-missing' {
  const units = new Set([...(scan.values.get('price-unit') ?? [])].map(statPriceUnit));
  const [unit] = units;
  if (units.size > 1) return 'price-unit-mixed';
  return unit ?? 'price-unit-missing';
}

class ExpenditurePlan implements StatPlan {
  readonly kind = 'expenditure';
  readonly table: string;
  private readonly input: PlanInput;
  private readonly year: number | undefined;
  private readonly areas: StatAreas;
  private readonly priceUnit: PriceUnit;
  private readonly leftOut = new LeftOut();
  private readonly at: ReadonlyMap<StatRole, number>;

  constructor(input: PlanInput, year: number | undefined) {
    this.input = input;
    this.year = year;
    this.table = input.identity.table;
    this.at = positionsOf(input.table);
    this.areas = statAreas(input.scan.values.get('area') ?? new Set(), input.lookups);
    const unit = priceUnitOf(input);
    const issues = this.refusals(unit);
    if (issues.length > 0) throw new ImportRefused(issues);
    this.priceUnit = unit === 'dkk-per-inhabitant' ? unit : 'dkk1000';
  }

  private refusals(unit: ReturnType<typeof priceUnitOf>): ImportIssue[] {
    const place = wholeTable(this.input.table);
    const raw = [...(this.input.scan.values.get('price-unit') ?? [])].join('; ');
    return [
      ...(unit === 'price-unit-mixed' || unit === 'price-unit-missing'
        ? [importIssue(unit, { ...place, field: 'PRISENHED', raw })]
        : []),
      ...(this.areas.municipalities === 0
        ? [importIssue('area-missing', { ...place, params: { municipalities: 0 } })]
        : []),
      ...(this.input.scan.values.has('time') || this.year !== undefined
        ? []
        : [importIssue('year-not-stated', place)]),
    ];
  }

  /** Split by owner and grouping, a table has a row for every combination, nearly all of them 0. */
  private get detailed(): boolean {
    return this.at.has('ownership') || this.at.has('grouping') || this.at.has('account-key');
  }

  private cell(cells: readonly string[], role: StatRole): string | null {
    const at = this.at.get(role);
    return at === undefined ? null : (cells[at] ?? '');
  }

  read(cells: readonly string[], amount: number): Observation | StatFault | undefined {
    const { input } = this;
    const area = this.areas.of(this.cell(cells, 'area') ?? '');
    if (area === 'nested') return this.leftOut.count('area');
    if (area === 'unknown') return this.fault('area-unknown', 'area');
    const account = this.account(cells);
    if ('code' in account) return account;
    if (!input.lookups.functions.has(account.functionCode)) return this.leftOut.count('function');
    const time = this.cell(cells, 'time');
    const year = time === null ? this.year : parseYear(time.split(' ', 1)[0] ?? '');
    if (year === undefined) return this.fault('year-invalid', 'time');
    if (amount === 0 && this.detailed) return this.leftOut.count('zero');
    return {
      kind: 'expenditure',
      municipalityCode: area.municipality,
      year,
      nature: input.identity.nature === 'budget' ? 'budget' : 'accounts',
      ...account,
      priceUnit: this.priceUnit,
      amount,
    };
  }

  private fault(code: StatFault['code'], role: StatRole): StatFault {
    return { code, at: this.at.get(role) ?? 0 };
  }

  /** Where in the account plan a row stands, from columns of their own or from the combined key. */
  private account(cells: readonly string[]): Account | StatFault {
    const costType = this.cell(cells, 'cost-type');
    const owner = this.cell(cells, 'ownership');
    const ownership = owner === null ? null : statOwnership(owner);
    if (ownership === undefined) return this.fault('code-invalid', 'ownership');
    const rest = { ownership, costType: costType === null ? null : statCostType(costType) };
    const combined = this.cell(cells, 'account-key');
    if (combined !== null) {
      const key = accountKey(combined);
      return key ? { ...key, ...rest } : this.fault('code-invalid', 'account-key');
    }
    const group = this.cell(cells, 'grouping');
    const grouping = group === null ? null : statGrouping(group);
    if (grouping === undefined) return this.fault('code-invalid', 'grouping');
    const dranst = this.leadingCode(cells, 'dranst');
    return { functionCode: functionCode(this.cell(cells, 'function') ?? ''), grouping, dranst, ...rest };
  }

  /** `1 Driftskonti` is code 1; a label without a code stays as it is. */
  private leadingCode(cells: readonly string[], role: StatRole): string | null {
    const text = this.cell(cells, role);
    return text === null ? null : (/^(\d{1,3})(?:\s|$)/.exec(text)?.[1] ?? text);
  }

  key(observation: Observation): string {
    return observation.kind === 'expenditure' ? expenditureKey(observation) : '';
  }

  notices(): ImportIssue[] {
    const rows = this.leftOut.of('area');
    const functions = this.leftOut.of('function');
    const zeros = this.leftOut.of('zero');
    return [
      ...(rows > 0 ? [importIssue('areas-nested', { params: { rows, areas: this.areas.nested } })] : []),
      ...(functions > 0 ? [importIssue('functions-skipped', { params: { rows: functions } })] : []),
      ...(zeros > 0 ? [importIssue('zeros-skipped', { params: { rows: zeros } })] : []),
    ];
  }
}

/**
 * Expenditure plan — how accounts and budgets by function become observations. Functions outside the list are left
 * out and counted; DRANST and ART stay codes, so that nothing is netted here. Split by owner and grouping, only what
 * is not 0 is kept: a combination without a row is nil.
 * @throws ImportRefused `price-unit-mixed`, `price-unit-missing`, `area-missing`, `year-not-stated`.
 */
export function expenditurePlan(input: PlanInput, year: number | undefined): StatPlan {
  return new ExpenditurePlan(input, year);
}
