import { references } from '../../methods/sources.generated.ts';

/** A published source in full by its key; undefined for what is no key. @example referenceName('erlang1917')?.startsWith('Erlang') // true */
export function referenceName(key: string): string | undefined {
  return Object.hasOwn(references, key) ? references[key] : undefined;
}
