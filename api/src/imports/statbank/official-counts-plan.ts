import { importIssue } from '../import-issue.ts';
import type { ImportIssue } from '../import-issue.ts';
import { ImportRefused } from '../import-refused.ts';
import type { Observation } from '../../collection/observation.ts';
import { parseQuarter, parseYear } from '../values/period.ts';
import type { PlanInput } from './population-plan.ts';
import { statAreas } from './stat-areas.ts';
import type { StatAreas } from './stat-areas.ts';
import { LeftOut, wholeTable } from './stat-plan.ts';
import type { StatFault, StatPlan } from './stat-plan.ts';
import { positionOf } from './stat-table.ts';
import { isTotal } from './stat-words.ts';

/** Quarter from which all municipalities are in the tables of services to adults. */
const completeFrom = '2018K1';

/** The table's own code, '' for the total; undefined for a label without its code. */
function categoryOf(text: string): string | undefined {
  if (isTotal(text) || /^0(?:\s|$)/.test(text)) return '';
  return /^(\d{1,6})(?:\s|$)/.exec(text)?.[1];
}

class OfficialCountsPlan implements StatPlan {
  readonly kind = 'official-counts';
  readonly zeroIsUnknown = true;
  readonly table: string;
  private readonly input: PlanInput;
  private readonly areas: StatAreas;
  private readonly seen = new Set<string>();
  private readonly leftOut = new LeftOut();
  private readonly at: Readonly<Record<'area' | 'time' | 'category' | 'value', number>>;

  constructor(input: PlanInput) {
    const { table, scan, identity, lookups } = input;
    this.input = input;
    this.table = identity.table;
    this.areas = statAreas(scan.values.get('area') ?? new Set(), lookups);
    const category = positionOf(table, 'category');
    this.at = {
      area: positionOf(table, 'area'),
      time: positionOf(table, 'time'),
      // Some forms call the age group of ANBAAR9 just age.
      category: category < 0 ? positionOf(table, 'age') : category,
      value: positionOf(table, 'value'),
    };
    const issues = this.refusals();
    if (issues.length > 0) throw new ImportRefused(issues);
  }

  private refusals(): ImportIssue[] {
    const place = wholeTable(this.input.table);
    return [
      ...(this.areas.municipalities === 0
        ? [importIssue('area-missing', { ...place, params: { municipalities: 0 } })]
        : []),
      ...(this.at.time < 0 ? [importIssue('period-missing', place)] : []),
      // Persons may not be summed over categories, so an extract without them has lost what it counts.
      ...(this.at.category < 0 ? [importIssue('category-missing', place)] : []),
    ];
  }

  private get quarterly(): boolean {
    return this.table.startsWith('HAND');
  }

  read(cells: readonly string[], amount: number): Observation | StatFault | undefined {
    const { at } = this;
    const area = this.areas.of(cells[at.area] ?? '');
    if (area === 'nested') return this.leftOut.count('area');
    if (area === 'unknown') return { code: 'area-unknown', at: at.area };
    const period = this.periodOf(cells[at.time]?.split(' ', 1)[0] ?? '');
    if (period === undefined) return { code: 'period-invalid', at: at.time };
    const category = categoryOf(cells[at.category] ?? '');
    if (category === undefined) return { code: 'code-invalid', at: at.category };
    const measure = this.table === 'HAND01' ? 'full-time-services' : 'persons';
    if (amount < 0) return { code: 'number-invalid', at: at.value };
    if (measure === 'persons' && !Number.isInteger(amount)) return { code: 'number-not-whole', at: at.value };
    this.seen.add(area.municipality);
    if (this.quarterly && period < completeFrom) this.leftOut.count('early');
    return {
      kind: 'official-counts',
      municipalityCode: area.municipality,
      statbankTable: this.table,
      period,
      category,
      measure,
      amount,
    };
  }

  private periodOf(text: string): string | undefined {
    return this.quarterly ? parseQuarter(text) : parseYear(text)?.toString();
  }

  key(observation: Observation): string {
    if (observation.kind !== 'official-counts') return '';
    return [observation.municipalityCode, observation.period, observation.category].join('|');
  }

  notices(): ImportIssue[] {
    const rows = this.leftOut.of('area');
    const early = this.leftOut.of('early');
    const of = this.input.lookups.municipalities.size;
    const absent = of - this.seen.size;
    return [
      ...(rows > 0 ? [importIssue('areas-nested', { params: { rows, areas: this.areas.nested } })] : []),
      ...(early > 0
        ? [importIssue('series-incomplete', { params: { rows: early, from: completeFrom } })]
        : []),
      ...(absent > 0 ? [importIssue('municipalities-absent', { params: { absent, of } })] : []),
    ];
  }
}

/**
 * Official counts plan — how Statistics Denmark's counts of services to adults (HAND) and of placed children (ANBAAR)
 * become observations: municipalities only, categories by code, a written 0 as unknown since it may stand for a
 * withheld count. HAND01 counts full-time services, with decimals; the others count persons.
 * @throws ImportRefused `area-missing`, `period-missing`, `category-missing`.
 */
export function officialCountsPlan(input: PlanInput): StatPlan {
  return new OfficialCountsPlan(input);
}
