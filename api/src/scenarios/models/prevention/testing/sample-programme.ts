import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Figure, isPresent } from '@tilbudsvifte/planning';
import type { AssumedValue, Assumption, ScenarioDocument } from '../../../document/scenario-document.ts';
import type { ScenarioResult, ScenarioRow } from '../../scenario-result.ts';
import { preventionModel } from '../prevention-model.ts';

const documents = path.join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  '..',
  '..',
  '..',
  'test',
  'api',
  'scenarios',
  'documents',
);

/** The worked example of the method, in whole kroner. */
export const workedExample = JSON.parse(
  readFileSync(path.join(documents, 'prevention-4-4.json'), 'utf8'),
) as ScenarioDocument;

/** An assumption without words, which the model does not read. */
export function assume(lever: string, values: Readonly<Record<string, AssumedValue>>): Assumption {
  return { lever, values, reason: 'test', source: 'assumption' };
}

/** A document with some levers replaced: all of each named lever by those given. */
export function withLevers(
  document: ScenarioDocument,
  replaced: Readonly<Record<string, readonly Readonly<Record<string, AssumedValue>>[]>>,
): ScenarioDocument {
  const kept = document.assumptions.filter(({ lever }) => !Object.hasOwn(replaced, lever));
  const added = Object.entries(replaced).flatMap(([lever, all]) =>
    all.map((values) => assume(lever, values)),
  );
  return { ...document, assumptions: [...kept, ...added] };
}

/** The model's answer, whole or as a preview. */
export function answerOf(document: ScenarioDocument, preview = true): ScenarioResult {
  return preventionModel.calculate({}, document, { preview, progress: () => undefined });
}

/** Value of an outcome of the scenario; not a number where it is missing. */
export function outcome(result: ScenarioResult, key: string): number {
  return numberOf(result.outcomes.find((one) => one.outcome === key)?.scenario);
}

/** Rows of a table that have these codes. */
export function rowsOf(
  result: ScenarioResult,
  table: string,
  codes: Readonly<Record<string, unknown>>,
): readonly ScenarioRow[] {
  return (result.tables[table] ?? []).filter((row) =>
    Object.entries(codes).every(([column, value]) => row[column] === value),
  );
}

/** A figure's value, not a number where there is none. */
export function numberOf(cell: Figure | string | number | boolean | undefined): number {
  return typeof cell === 'object' && isPresent(cell) ? cell.value : Number.NaN;
}
