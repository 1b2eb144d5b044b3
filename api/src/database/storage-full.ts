// SQLSTATE disk_full, and what the system says to our own files; a quota is a disk of its own.
const codes = new Set<unknown>(['53100', 'ENOSPC', 'EDQUOT']);

/**
 * Whether the disk of the database or of the uploads is full: nothing was stored, reading goes on, and asking again
 * helps only when somebody has made room.
 */
export function storageFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, driverError } = error as { readonly code?: unknown; readonly driverError?: unknown };
  return codes.has(code) || (driverError !== error && storageFull(driverError));
}
