import type { ImportContext, ImportOptions, OpenedImport } from '../import-source.ts';
import { expenditurePlan } from './expenditure-plan.ts';
import { officialCountsPlan } from './official-counts-plan.ts';
import { populationPlan } from './population-plan.ts';
import type { PlanInput } from './population-plan.ts';
import { priceIndexPlan } from './price-index-plan.ts';
import type { StatPlan } from './stat-plan.ts';
import { statRows } from './stat-rows.ts';
import { scanStatTable } from './stat-scan.ts';
import type { StatTable } from './stat-table.ts';
import { tableIdentity } from './table-identity.ts';

function planOf(input: PlanInput, year: number | undefined): StatPlan {
  switch (input.identity.holds) {
    case 'population':
      return populationPlan(input);
    case 'expenditure':
      return expenditurePlan(input, year);
    case 'official-counts':
      return officialCountsPlan(input);
    case 'price-index':
      return priceIndexPlan(input);
  }
}

/** What is stated of a file that was asked for by the table's name, which StatBank's text forms do not repeat. */
export interface StatOptions extends ImportOptions {
  readonly statbankTable?: string;
}

type StatContext = ImportContext & { readonly options: StatOptions };

/**
 * Open StatBank table — recognises the table by what the file says, else by what is stated, else by its columns; reads its dimensions once and settles what may be stored.
 * @throws ImportRefused when the table is unknown or lacks what makes its figures countable.
 */
export async function openStatTable(read: StatTable, context: StatContext): Promise<OpenedImport> {
  const { statbankTable: stated } = context.options;
  const table = stated === undefined ? read : { named: stated, ...read };
  const identity = tableIdentity(table);
  const scan = await scanStatTable(table);
  const plan = planOf({ table, identity, scan, lookups: context.lookups }, context.options.year);
  const mark = context.options.decimalMark ?? scan.mark;
  return {
    kind: plan.kind,
    format: table.format,
    ...(table.encoding === undefined ? {} : { encoding: table.encoding }),
    table: plan.table,
    rows: () => statRows(table, plan, mark),
  };
}
