import { useState } from 'react';

/** Something that is being edited while others may change it too. */
export interface Edit<T> {
  /** What the form shows: what was typed, and for the rest what holds now. */
  readonly draft: T;
  /** Fields that were typed and differ from what they were when typing began. */
  readonly changes: Partial<T>;
  /** Whether there is something to save. */
  readonly dirty: boolean;
  /** Version that the change is made from: the one that was shown when typing began. */
  readonly version: number;
  readonly change: (part: Partial<T>) => void;
  /** Forgets what was typed. */
  readonly reset: () => void;
}

interface Begun<T> {
  readonly base: T;
  readonly version: number;
  readonly typed: Partial<T>;
}

function changesOf<T extends object>({ base, typed }: Begun<T>): Partial<T> {
  const names = Object.keys(typed) as (keyof T)[];
  const differ = names.filter((name) => JSON.stringify(typed[name]) !== JSON.stringify(base[name]));
  return Object.fromEntries(differ.map((name) => [name, typed[name]])) as Partial<T>;
}

/**
 * Edit — what is typed over what holds now. When somebody else changes the same thing meanwhile, fields that were not
 * typed follow the newest, and the version stays the old one, so that the API refuses instead of overwriting.
 */
export function useEdit<T extends object>(current: T, version: number): Edit<T> {
  const [begun, setBegun] = useState<Begun<T>>();
  const changes = begun ? changesOf(begun) : {};
  return {
    draft: { ...current, ...changes },
    changes,
    dirty: Object.keys(changes).length > 0,
    version: begun?.version ?? version,
    change: (part) =>
      setBegun((now) => ({
        base: now?.base ?? current,
        version: now?.version ?? version,
        typed: { ...now?.typed, ...part },
      })),
    reset: () => setBegun(undefined),
  };
}
