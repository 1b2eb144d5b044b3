/** What a key does to slides. */
export type SlideStep = 'next' | 'previous' | 'first' | 'last' | 'blank' | 'full' | 'table';

const steps: Readonly<Record<string, SlideStep>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  f: 'full',
  t: 'table',
};

/** A key that was pressed. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** The focus is on a button, which has the space bar for itself. */
  readonly onButton: boolean;
}

/** Step of a key; nothing for keys that the browser or a button needs. */
export function stepOf({ key, ctrlKey, altKey, metaKey, onButton }: PressedKey): SlideStep | undefined {
  if (ctrlKey || altKey || metaKey || (onButton && key === ' ')) return undefined;
  return steps[key.length === 1 ? key.toLowerCase() : key];
}

/** Number of the slide after a step. @example slideAfter('next', 2, 3) // 2: the last one stays */
export function slideAfter(step: SlideStep, at: number, n: number): number {
  const places: Partial<Record<SlideStep, number>> = {
    next: at + 1,
    previous: at - 1,
    first: 0,
    last: n - 1,
  };
  return Math.min(n - 1, Math.max(0, places[step] ?? at));
}
