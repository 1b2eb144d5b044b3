// Classes of SQLSTATE: connection exception, shut down or starting, too many connections, a disk that fails, put off for
// the sake of somebody else’s transaction.
const states = /^(08|57P0|53(?!100)|58030|40001|40P01)/;
const broken = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
// The driver names these by words alone.
const words =
  /Connection terminated|connection error and is not queryable|Client was closed|timeout exceeded when trying to connect/;

interface Failure {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly driverError?: unknown;
}

/**
 * Whether the database is away: restarting, unreachable or too busy. What was asked is then neither wrong nor half
 * done, and asking again helps.
 */
export function databaseAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, driverError } = error as Failure;
  if (driverError !== undefined && driverError !== error && databaseAway(driverError)) return true;
  const name = typeof code === 'string' ? code : '';
  return broken.has(name) || (/^\w{5}$/.test(name) && states.test(name)) || words.test(String(message ?? ''));
}
