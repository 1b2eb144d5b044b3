import { cacheNames } from '../connection/cache-names.ts';

/** Forgets the meeting folders that this device keeps, as when somebody else may use it next. */
export function forgetFolders(): void {
  // A browser that refuses has kept none.
  if ('caches' in globalThis) caches.delete(cacheNames.folders).catch(() => undefined);
}
