import type { Figure } from '@tilbudsvifte/planning';
import { badParameter } from '../../http/problem.ts';
import type { BridgeRow, OutcomeRow, ScenarioResultAnswer } from './result.answer.ts';

/** A flat row, as files have it. */
export type ResultRow = Readonly<Record<string, string | number | boolean | Figure>>;

/**
 * The rows of one table of a result: its outcomes, its bridge laid out flat, or a table of the kind.
 * @throws ProblemError `validation` naming the tables that there are
 */
export function resultRows(
  { outcomes, bridge, tables }: Pick<ScenarioResultAnswer, 'outcomes' | 'bridge' | 'tables'>,
  table: string,
): readonly ResultRow[] {
  if (table === 'outcomes') return outcomes.map(outcomeRow);
  if (table === 'bridge') return bridge.flatMap(bridgeSteps);
  if (Object.hasOwn(tables, table)) return tables[table] ?? [];
  const known = ['outcomes', 'bridge', ...Object.keys(tables)].join(', ');
  throw badParameter('table', `there is no table ${table}; known: ${known}`);
}

/** Models write their fields in any order; files have one. */
function outcomeRow({ outcome, unit, year, better, base, scenario, difference }: OutcomeRow): ResultRow {
  return { outcome, unit, year, better, base, scenario, difference };
}

/** One row per bar: base, each change alone, what they do only together, and all of it. */
function bridgeSteps({ outcome, unit, year, base, changes, interaction, total }: BridgeRow): ResultRow[] {
  const row = (step: string, lever: string, amount: Figure): ResultRow => ({
    outcome,
    unit,
    year,
    step,
    lever,
    amount,
  });
  return [
    row('base', '', base),
    ...changes.map(({ at, lever, alone }) => row(`change-${at + 1}`, lever, alone)),
    row('interaction', '', interaction),
    row('total', '', total),
  ];
}
