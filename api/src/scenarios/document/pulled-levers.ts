import type { Assumption, ScenarioDocument } from './scenario-document.ts';

/** One assumption of a document, read by field as the type that the lever says it has. */
export interface PulledLever {
  /** Place of the assumption in the document. */
  readonly at: number;
  number(field: string): number | undefined;
  text(field: string): string | undefined;
  codes(field: string): readonly string[];
}

/** Reads the assumptions of a document by lever. */
export interface PulledLevers {
  /** Every time the lever is pulled, in the order of the document. */
  all(lever: string): readonly PulledLever[];
  /** A lever that is pulled once at most. */
  one(lever: string): PulledLever | undefined;
}

function pulled({ values }: Assumption, at: number): PulledLever {
  return {
    at,
    number: (field) => {
      const value = values[field];
      return typeof value === 'number' ? value : undefined;
    },
    text: (field) => {
      const value = values[field];
      return typeof value === 'string' ? value : undefined;
    },
    codes: (field) => {
      const value = values[field];
      return Array.isArray(value) ? (value as readonly string[]) : [];
    },
  };
}

/** The assumptions of a document, by lever. */
export function pulledLevers({ assumptions }: Pick<ScenarioDocument, 'assumptions'>): PulledLevers {
  const all = (lever: string): readonly PulledLever[] =>
    assumptions.flatMap((assumption, at) => (assumption.lever === lever ? [pulled(assumption, at)] : []));
  return { all, one: (lever) => all(lever)[0] };
}
