import { readStored, writeStored } from './stored.ts';

const name = 'view';

/** How this reader wants figures to begin: as tables, or nothing for drawings. */
export function storedView(): 'tabel' | undefined {
  return readStored(name) === 'tabel' ? 'tabel' : undefined;
}

/** Remembers the last choice on this device. */
export function storeView(view: 'figur' | 'tabel'): void {
  writeStored(name, view === 'tabel' ? view : undefined);
}
