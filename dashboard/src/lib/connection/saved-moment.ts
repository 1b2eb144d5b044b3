import { cacheNames } from './cache-names.ts';

/** When the list of editions that is kept on this device came from the server, ISO; nothing where none is kept. */
export async function savedMoment(): Promise<string | undefined> {
  if (!('caches' in globalThis)) return undefined;
  const cache = await caches.open(cacheNames.editions);
  const kept = await cache.match('/api/editions', { ignoreVary: true });
  const time = Date.parse(kept?.headers.get('date') ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
