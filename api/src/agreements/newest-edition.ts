import type { EditionRef } from '../editions/edition-ref.ts';
import type { EditionSelection } from '../editions/edition-selection.ts';
import { ProblemError } from '../http/problem.ts';

/** The newest edition; null before the first. */
export async function newestEdition(selection: EditionSelection): Promise<EditionRef | null> {
  try {
    return await selection.publishedEdition();
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
