import type {
  AssumedValue,
  Assumption,
  RangedValue,
  ScenarioDocument,
} from '../../document/scenario-document.ts';

/** An assumption with its place in the document. */
export interface PlacedAssumption extends Assumption {
  readonly at: number;
}

/** All assumptions of a lever, in the order of the document. */
export function assumptionsOf({ assumptions }: ScenarioDocument, lever: string): readonly PlacedAssumption[] {
  return assumptions.flatMap((assumption, at) => (assumption.lever === lever ? [{ ...assumption, at }] : []));
}

type Values = Assumption['values'];

/** Number in a field; nothing where it was left empty. */
export function numberIn(values: Values, field: string): number | undefined {
  const value = values[field];
  return typeof value === 'number' ? value : undefined;
}

/** Word, code or day in a field. */
export function textIn(values: Values, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}

const isRange = (value: AssumedValue | undefined): value is RangedValue =>
  typeof value === 'object' && 'low' in value;

/** Range in a field; nothing where it was left empty. */
export function rangeIn(values: Values, field: string): RangedValue | undefined {
  const value = values[field];
  return isRange(value) ? value : undefined;
}
