const prefix = 'tilbudsvifte.';

/** What this device remembers under a name; nothing where the browser keeps no storage for us. */
export function readStored(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a text on this device only; absent forgets it. A browser that refuses is no reason to fail. */
export function writeStored(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
  } catch {
    // Private windows and full storage: the choice then lasts as long as the page.
  }
}
