import { useId, useSyncExternalStore } from 'react';

let shown: string | undefined;
const listeners = new Set<() => void>();

function show(id: string | undefined): void {
  shown = id;
  listeners.forEach((changed) => changed());
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** A message at the foot of the window; of several only the last one stands there. */
export interface Toast {
  readonly isShown: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** The place of one figure's message. */
export function useToast(): Toast {
  const id = useId();
  const current = useSyncExternalStore(subscribe, () => shown);
  return {
    isShown: current === id,
    open: () => show(id),
    close: () => show(undefined),
  };
}
