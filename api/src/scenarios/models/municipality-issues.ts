import { type PulledLever, pulledLevers } from '../document/pulled-levers.ts';
import type { ScenarioDocument } from '../document/scenario-document.ts';
import type { AssumptionIssue } from './scenario-model.ts';

/** Where a value that cannot be assumed stands. */
export interface IssuePlace {
  readonly at?: number | undefined;
  readonly field?: string;
}

/** A value that cannot be assumed. */
export function issueAt(
  code: string,
  { at, field }: IssuePlace = {},
  params?: AssumptionIssue['params'],
): AssumptionIssue {
  return {
    code,
    ...(at !== undefined && { at }),
    ...(field !== undefined && { field }),
    ...(params && { params }),
  };
}

/** Codes of municipalities that an assumption names, each with its field. */
function namedIn(pulled: PulledLever): readonly (readonly [string, string])[] {
  const own = pulled.text('municipality');
  return [
    ...pulled.codes('municipalities').map((code) => ['municipalities', code] as const),
    ...(own === undefined ? [] : [['municipality', own] as const]),
  ];
}

/** Municipalities that an assumption names and that are not in the area looked at. */
export function outsideIssues(
  document: ScenarioDocument,
  levers: readonly string[],
  known: ReadonlySet<string>,
): AssumptionIssue[] {
  const { all } = pulledLevers(document);
  return levers.flatMap((lever) =>
    all(lever).flatMap((pulled) =>
      namedIn(pulled)
        .filter(([, code]) => !known.has(code))
        .map(([field, municipality]) =>
          issueAt('municipality-outside-area', { at: pulled.at, field }, { municipality }),
        ),
    ),
  );
}

/** Municipalities that several assumptions of one lever name. */
export function twiceIssues(document: ScenarioDocument, levers: readonly string[]): AssumptionIssue[] {
  const { all } = pulledLevers(document);
  return levers.flatMap((lever) => {
    const seen = new Set<string>();
    return all(lever).flatMap((pulled) =>
      namedIn(pulled).flatMap(([field, municipality]) => {
        const again = seen.has(municipality);
        seen.add(municipality);
        return again ? [issueAt('municipality-twice', { at: pulled.at, field }, { municipality })] : [];
      }),
    );
  });
}

/** Issues in the order of the document; those of the document as a whole first. */
export function inDocumentOrder(issues: readonly AssumptionIssue[]): AssumptionIssue[] {
  return [...issues].sort((a, b) => (a.at ?? -1) - (b.at ?? -1));
}
