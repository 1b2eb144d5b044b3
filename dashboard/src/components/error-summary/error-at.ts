import type { FieldError } from './error-summary.tsx';

/** What is wrong with one field, for showing it there. */
export function errorAt(errors: readonly FieldError[], id: string): string | undefined {
  return errors.find((error) => error.id === id)?.text;
}
