import type { ResultDifference } from './check.answer.ts';

/** Places at which two JSON values differ, deepest first where they lie inside; empty for equal ones. */
export function resultDifferences(stored: unknown, computed: unknown, path = ''): ResultDifference[] {
  if (isTree(stored) && isTree(computed) && Array.isArray(stored) === Array.isArray(computed))
    return [...new Set([...Object.keys(stored), ...Object.keys(computed)])].flatMap((name) =>
      resultDifferences(stored[name], computed[name], placeOf(path, name, Array.isArray(stored))),
    );
  const texts = { stored: textOf(stored), computed: textOf(computed) };
  return texts.stored === texts.computed ? [] : [{ path, ...texts }];
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function placeOf(path: string, name: string, isList: boolean): string {
  if (isList) return `${path}[${name}]`;
  return path === '' ? name : `${path}.${name}`;
}

/** As JSON; null where there is nothing. */
function textOf(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
