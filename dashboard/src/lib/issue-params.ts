import type { Texts } from '@tilbudsvifte/locale';
import type { Schema } from './api.ts';

type Issue = Pick<Schema<'FetchIssue'>, 'field' | 'raw' | 'params'>;

/** Values for an issue's text: what the importer sent, with the column and the cell as it was read. */
export function issueParams({ field, raw, params = {} }: Issue): NonNullable<Parameters<Texts>[1]> {
  const sent = Object.entries(params).flatMap(([name, value]) => {
    if (typeof value === 'string' || typeof value === 'number') return [[name, value] as const];
    return Array.isArray(value) ? [[name, value.join(', ')] as const] : [];
  });
  return {
    ...(field !== undefined && { field }),
    ...(raw !== undefined && { value: raw }),
    ...Object.fromEntries(sent),
  };
}
