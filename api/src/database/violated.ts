import { QueryFailedError } from 'typeorm';

/** Whether an error is the database's refusal by the constraint of that name. */
export function violated(error: unknown, constraint: string): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  return (error.driverError as { constraint?: string }).constraint === constraint;
}
