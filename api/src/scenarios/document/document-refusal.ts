import { type FieldProblem, ProblemError } from '../../http/problem.ts';

/** A fault at a place of a document; the code is one of the contract's, or of the kind's own. */
export interface PlacedIssue {
  readonly path: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * Refuse a document for its faults.
 * @throws ProblemError `document-refused`, always
 */
export function refuseDocument(issues: readonly PlacedIssue[]): never {
  const errors = issues.map(({ path, code, params = {} }): FieldProblem<string> => ({
    field: path === '' ? 'document' : `document.${path}`,
    code,
    detail: [code, ...Object.entries(params).map(([name, value]) => `${name} ${value}`)].join(' '),
    params,
  }));
  const said = errors.map(({ field, detail }) => `${field}: ${detail}`).join('; ');
  throw new ProblemError('document-refused', said, errors);
}
