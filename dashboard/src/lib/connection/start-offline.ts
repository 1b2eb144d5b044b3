import { keepAddresses, takeOver } from './cache-names.ts';
import { announceVersion } from './new-version.ts';
import { sparesData } from './spares-data.ts';
import { whenIdle } from './when-idle.ts';

/** Tells the reader of a version that waits beside the one that is running; a first version waits for nobody. */
function watch(registration: ServiceWorkerRegistration): void {
  const announce = (): void => {
    const { waiting } = registration;
    if (!waiting || !navigator.serviceWorker.controller) return;
    announceVersion(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload());
      waiting.postMessage({ type: takeOver });
    });
  };
  announce();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', announce);
  });
}

/** What the page fetched before the worker was there is kept too, from the browser's own cache. */
async function keepWhatCame(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const came = performance.getEntriesByType('resource').map(({ name }) => name);
  const urlsToCache = came.filter((name) => name.startsWith(`${window.location.origin}/api/`));
  active?.postMessage({ type: keepAddresses, payload: { urlsToCache } });
}

async function start(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  watch(registration);
  // A tab may stay open for weeks.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && navigator.onLine) void registration.update();
  });
  await keepWhatCame();
}

/** Makes the dashboard work without a connection, once the first page is there. */
export function startOffline(): void {
  if (!('serviceWorker' in navigator) || sparesData()) return;
  // A browser that refuses (a private window, say) shows everything as before, only not offline.
  const begin = (): void => void whenIdle(() => void start().catch(() => undefined));
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}
