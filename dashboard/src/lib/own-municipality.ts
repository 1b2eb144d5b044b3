import { readStored, writeStored } from './stored.ts';
import { writeSearch } from './url-state.ts';

const name = 'municipality';
const wholeArea = 'all';

/** Answer to the first visit's question: a code, 'all' for the whole area, nothing before it was answered. */
export function storedMunicipality(): string | undefined {
  const stored = readStored(name);
  return stored === wholeArea || /^\d{4}$/.test(stored ?? '') ? stored : undefined;
}

/** Remembers the answer on this device; no code means the whole area. */
export function storeMunicipality(code: string | undefined): void {
  writeStored(name, code ?? wholeArea);
}

/**
 * Address to start at — a bare address is completed with the remembered municipality and view. An address with any
 * parameter is somebody's link and is shown as it is.
 * @example startSearch('', '0169') // '?k=0169'
 */
export function startSearch(search: string, stored: string | undefined, view?: 'tabel'): string {
  if (search !== '' && search !== '?') return search;
  const own = stored === wholeArea ? undefined : stored;
  return own === undefined && view === undefined ? search : writeSearch({ k: own, v: view });
}
