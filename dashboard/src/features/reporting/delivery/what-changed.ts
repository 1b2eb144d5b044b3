import type { Delivery } from './use-delivery.ts';

/** What somebody else did to a delivery between two looks at it. */
export interface WhatChanged {
  readonly state?: { readonly before: Delivery['state']; readonly now: Delivery['state'] };
  readonly content: boolean;
  /** Steps taken since. */
  readonly events: Delivery['history'];
  /** Explanations that read differently now. */
  readonly words: readonly { readonly key: string; readonly now: string }[];
}

/** The difference between a delivery as it was seen and as it is. */
export function whatChanged(seen: Delivery, now: Delivery): WhatChanged {
  const before = new Map(seen.unusual.map(({ key, explanation }) => [key, explanation]));
  return {
    ...(seen.state !== now.state && { state: { before: seen.state, now: now.state } }),
    content: seen.contentHash !== now.contentHash,
    events: now.history.slice(seen.history.length),
    words: now.unusual
      .filter(({ key, explanation }) => before.get(key) !== explanation)
      .map(({ key, explanation }) => ({ key, now: explanation })),
  };
}
