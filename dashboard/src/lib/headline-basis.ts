import type { HeadlineBasis } from '@tilbudsvifte/locale';
import type { Schema } from './api.ts';

/** What every headline must admit, from the basis of its answer. */
export function headlineBasis({ synthetic, coverage }: Schema<'Basis'>): HeadlineBasis {
  return { synthetic, coverage: { reported: coverage.reported, expected: coverage.expected } };
}
