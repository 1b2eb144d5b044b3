import { cacheNames } from '../connection/cache-names.ts';

const lists = [
  'municipalities',
  'groupings',
  'target-groups',
  'service-types',
  'account-functions',
  'price-index',
];

/** Code lists of an edition, which every figure names its rows by. */
export function listAddresses(edition: string): readonly string[] {
  return lists.map((list) => `/api/reference/${list}?edition=${encodeURIComponent(edition)}`);
}

/** Address by which a folder is asked for. */
export function folderAddress(id: string, key: string | undefined): string {
  return `/api/folders/${id}${key === undefined ? '' : `?key=${key}`}`;
}

async function keep(cache: Cache, address: string): Promise<void> {
  if (await cache.match(address, { ignoreVary: true })) return;
  // What was kept already is copied: there it may have to make room for others.
  const response = (await caches.match(address, { ignoreVary: true })) ?? (await fetch(address));
  if (response.ok) await cache.put(address, response);
}

/**
 * Keeps a folder on this device with the answers that its figures need, so that it opens without a connection.
 * @param folder - its address
 * @param answers - addresses of the answers
 * @returns when it was fetched, ISO
 */
export async function keepFolder(folder: string, answers: readonly string[]): Promise<string | undefined> {
  if (!('caches' in globalThis)) return undefined;
  const cache = await caches.open(cacheNames.folders);
  for (const address of new Set([folder, ...answers])) await keep(cache, address);
  return keptMoment(folder);
}

/** When the kept folder came from the server, ISO; nothing where it is not kept. */
export async function keptMoment(folder: string): Promise<string | undefined> {
  if (!('caches' in globalThis)) return undefined;
  const cache = await caches.open(cacheNames.folders);
  const kept = await cache.match(folder, { ignoreVary: true });
  const time = Date.parse(kept?.headers.get('date') ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
