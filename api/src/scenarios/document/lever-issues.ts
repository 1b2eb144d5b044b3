import type { DocumentIssueCode } from '@tilbudsvifte/contract';
import type { Lever } from '../models/lever.ts';
import type { Assumption } from './scenario-document.ts';
import { type KnownCodes, valueIssues } from './value-issues.ts';

/** A fault of a document, at its field. */
export interface DocumentIssue {
  /** Path below `document`, e.g. `assumptions[2].values.places`. */
  readonly path: string;
  readonly code: DocumentIssueCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What the levers of a kind say against a list of assumptions, in the order of the document. */
export function leverIssues(
  assumptions: readonly Assumption[],
  levers: readonly Lever[],
  known: KnownCodes,
): readonly DocumentIssue[] {
  const byKey = new Map(levers.map((lever) => [lever.key, lever]));
  const seen = new Set<string>();
  return assumptions.flatMap((assumption, at) => {
    const path = `assumptions[${at}]`;
    const lever = byKey.get(assumption.lever);
    if (!lever) return [{ path: `${path}.lever`, code: 'lever-unknown' as const }];
    const repeated = seen.has(lever.key) && !lever.repeatable;
    seen.add(lever.key);
    return [
      ...(repeated ? [{ path: `${path}.lever`, code: 'lever-repeated' as const }] : []),
      ...valuesIssues(assumption, lever, known).map((found) => ({ ...found, path: `${path}.${found.path}` })),
    ];
  });
}

function valuesIssues({ values }: Assumption, { fields }: Lever, known: KnownCodes): DocumentIssue[] {
  const names = new Set(fields.map(({ name }) => name));
  const strange = Object.keys(values).filter((name) => !names.has(name));
  return [
    ...fields.flatMap((field) =>
      valueIssues(Object.hasOwn(values, field.name) ? values[field.name] : undefined, field, known).map(
        ({ part, ...found }) => ({ ...found, path: `values.${field.name}${part}` }),
      ),
    ),
    ...strange.map((name) => ({ path: `values.${name}`, code: 'value-unknown' as const })),
  ];
}
