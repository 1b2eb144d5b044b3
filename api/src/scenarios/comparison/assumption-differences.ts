import { canonicalJson } from '../document/canonical-json.ts';
import type { AssumedValue, Assumption, ScenarioDocument } from '../document/scenario-document.ts';
import type { AssumptionDifference, ComparedValue } from './comparison.answer.ts';

/** A scenario whose assumptions are compared. */
export interface Assuming {
  readonly id: string;
  readonly document: Pick<ScenarioDocument, 'assumptions'>;
}

interface Placed extends Assumption {
  readonly at: number;
}

/**
 * Fields of assumptions that are not the same in all scenarios. Several assumptions of the same lever are paired in the
 * order in which they stand; the fields of one that only some scenarios have all differ.
 */
export function assumptionDifferences(compared: readonly Assuming[]): readonly AssumptionDifference[] {
  const placed = compared.map(({ id, document }) => ({
    id,
    assumptions: document.assumptions.map((assumption, at) => ({ ...assumption, at })),
  }));
  const levers = [...new Set(placed.flatMap(({ assumptions }) => assumptions.map(({ lever }) => lever)))];
  return levers.flatMap((lever) => {
    const lists = placed.map(({ id, assumptions }) => ({
      id,
      list: assumptions.filter((one) => one.lever === lever),
    }));
    const most = Math.max(...lists.map(({ list }) => list.length));
    return Array.from({ length: most }, (_, index) => index).flatMap((index) =>
      differencesOf(
        lever,
        index + 1,
        lists.map(({ id, list }) => ({ id, assumption: list[index] })),
      ),
    );
  });
}

interface Paired {
  readonly id: string;
  readonly assumption: Placed | undefined;
}

function differencesOf(lever: string, occurrence: number, pair: readonly Paired[]): AssumptionDifference[] {
  const fields = [...new Set(pair.flatMap(({ assumption }) => Object.keys(assumption?.values ?? {})))];
  return fields
    .map((field) => ({ lever, occurrence, field, values: pair.map((one) => valueIn(one, field)) }))
    .filter(({ values }) => new Set(values.map(({ value }) => canonicalJson(value))).size > 1);
}

function valueIn({ id, assumption }: Paired, field: string): ComparedValue {
  const value: AssumedValue | null = assumption?.values[field] ?? null;
  return { id, at: assumption?.at ?? null, value };
}
