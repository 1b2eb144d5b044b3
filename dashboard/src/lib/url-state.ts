import type { SearchParam } from './search-param.ts';
import { globalParams, searchParams } from './search-params.ts';
import type { Search, SearchName } from './search-params.ts';

/** Part of an address that meant nothing and was left out. */
export interface Dropped {
  readonly name: string;
  readonly value: string;
}

type AnyParam = SearchParam<unknown>;
const table = Object.entries(searchParams) as unknown as readonly (readonly [SearchName, AnyParam])[];

function isUsual({ usual, write }: AnyParam, value: unknown): boolean {
  return usual !== undefined && write(usual) === write(value);
}

/**
 * Search of an address — its parameters as values; usual values are left out, so equal states are equal objects.
 * Values that mean nothing are dropped and listed; names we do not know (mail programs add some) are ignored.
 * @example readSearch('?k=0169&v=figur&p=19').search // { k: '0169' }, and p=19 is in dropped
 */
export function readSearch(text: string): { search: Search; dropped: Dropped[] } {
  const given = new URLSearchParams(text);
  const search: Record<string, unknown> = {};
  const dropped: Dropped[] = [];
  for (const [name, param] of table) {
    const [value, ...repeated] = given.getAll(name);
    if (value === undefined) continue;
    const read = param.read(value);
    if (read === undefined) dropped.push({ name, value });
    else if (!isUsual(param, read)) search[name] = read;
    dropped.push(...repeated.map((again) => ({ name, value: again })));
  }
  return { search, dropped };
}

const readable = (text: string): string =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%20', '+');

/**
 * Address of a search — `?` and its parameters in one fixed order without usual values, or nothing.
 * @example writeSearch({ v: 'figur', k: '0169' }) // '?k=0169'
 */
export function writeSearch(search: Search): string {
  const parts = table.flatMap(([name, param]) => {
    const value: unknown = search[name];
    return value === undefined || isUsual(param, value) ? [] : [`${name}=${readable(param.write(value))}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The part of a search that links to another page keep. @example keepGlobal({ k: '0169', q: 'bo' }) // { k: '0169' } */
export function keepGlobal(search: Search): Search {
  return Object.fromEntries(Object.entries(search).filter(([name]) => name in globalParams));
}
