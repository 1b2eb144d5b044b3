const prefix = 'tilbudsvifte.';

/** What this tab keeps under a name until it is closed; nothing where there is none or it cannot be read. */
export function readKept<T>(name: string): T | undefined {
  try {
    const text = sessionStorage.getItem(prefix + name);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

/** Keeps a value in this tab; absent forgets it. A browser that refuses is no reason to fail. */
export function writeKept(name: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(prefix + name);
    else sessionStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // Private windows and full storage: the value then lasts as long as the page.
  }
}

/** Forgets everything this tab keeps, as when somebody else may use it next. */
export function forgetKept(): void {
  try {
    const names = Object.keys(sessionStorage).filter((name) => name.startsWith(prefix));
    for (const name of names) sessionStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
