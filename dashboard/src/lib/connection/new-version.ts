import { useSyncExternalStore } from 'react';

let accept: (() => void) | undefined;
const listeners = new Set<() => void>();

/** Makes known that a new version waits; `takeOver` starts it. */
export function announceVersion(takeOver: () => void): void {
  accept = takeOver;
  listeners.forEach((changed) => changed());
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** What starts a new version of the dashboard; nothing while there is none. */
export function useNewVersion(): (() => void) | undefined {
  return useSyncExternalStore(subscribe, () => accept);
}
