import { CacheExpiration } from 'workbox-expiration';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { cacheNames, takeOver } from '../lib/connection/cache-names.ts';
import { isAnswerOfEdition, isEditionList, isFolders, mayKeepAnswer, mayKeepList } from './kept-answers.ts';

/** The part of a service worker's global object that is used here. */
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'activate', listener: (event: ActivateEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}
interface ActivateEvent {
  waitUntil(done: Promise<unknown>): void;
}
declare const self: WorkerScope;
/** The dashboard's own files, written in by the build. */
declare const __PRECACHE__: { url: string; revision: string | null }[];

const daySeconds = 86_400;
const keeping = (mayKeep: (response: Response) => boolean) => ({
  cacheWillUpdate: async ({ response }: { response: Response }) => (mayKeep(response) ? response : null),
});

// The answers used last stay; older ones make room.
const expiration = new CacheExpiration(cacheNames.answers, {
  maxEntries: 600,
  maxAgeSeconds: 90 * daySeconds,
});
const expiring = {
  cacheDidUpdate: async ({ request }: { request: Request }): Promise<void> => {
    await expiration.updateTimestamp(request.url);
    await expiration.expireEntries();
  },
};

// What a folder's figures need lies with the folder, where nothing makes room for others.
const keptWithFolders = {
  handlerDidError: async ({ request }: { request: Request }): Promise<Response | undefined> =>
    caches.match(request, { cacheName: cacheNames.folders, ignoreVary: true }),
};
// A folder that is no longer shared with the reader does not stay either.
const untilRefused = {
  cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) => {
    if (response.status === 200) return response;
    if (response.status < 500) await (await caches.open(cacheNames.folders)).delete(request);
    return null;
  },
};

precacheAndRoute(__PRECACHE__, { cleanURLs: false });
cleanupOutdatedCaches();

// Embedded pages may be framed by others, which the headers of the kept page forbid; they need the network anyway.
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/api\//, /^\/embed\//] }),
);

registerRoute(
  ({ url, request, sameOrigin }) => sameOrigin && request.mode !== 'navigate' && isAnswerOfEdition(url),
  new CacheFirst({
    cacheName: cacheNames.answers,
    matchOptions: { ignoreVary: true },
    plugins: [keeping(mayKeepAnswer), expiring, keptWithFolders],
  }),
);

registerRoute(
  ({ url, request, sameOrigin }) => sameOrigin && request.mode !== 'navigate' && isEditionList(url),
  new NetworkFirst({
    cacheName: cacheNames.editions,
    matchOptions: { ignoreVary: true },
    plugins: [keeping(mayKeepList)],
  }),
);

registerRoute(
  ({ url, request, sameOrigin }) => sameOrigin && request.mode !== 'navigate' && isFolders(url),
  new NetworkFirst({
    cacheName: cacheNames.folders,
    matchOptions: { ignoreVary: true },
    plugins: [untilRefused],
  }),
);

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
// A new version waits until the reader says so, or its chunks would not fit the page that is open.
self.addEventListener('message', ({ data }) => {
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === takeOver) {
    void self.skipWaiting();
  }
});
