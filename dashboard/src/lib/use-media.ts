import { useSyncExternalStore } from 'react';

/** Whether a media query holds now. Where the browser knows no media queries, it does not. */
export function useMedia(query: string): boolean {
  const subscribe = (changed: () => void): (() => void) => {
    const list = globalThis.matchMedia?.(query);
    list?.addEventListener('change', changed);
    return () => list?.removeEventListener('change', changed);
  };
  return useSyncExternalStore(subscribe, () => globalThis.matchMedia?.(query).matches ?? false);
}
