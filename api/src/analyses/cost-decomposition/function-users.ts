import { isPresent } from '@tilbudsvifte/planning';
import type { DecomposedPlace, DecompositionSources } from './spending-years.ts';

/** Persons served by the service types posted on a function; null where they are not counted, undefined if withheld. */
export function usersOf(
  { context, table }: DecompositionSources,
  area: string,
  { code, year }: FunctionYear,
): number | null | undefined {
  const types = context.serviceTypes.filter(({ functionCode }) => functionCode === code);
  if (types.length === 0) return null;
  const counts = types.map((type) =>
    table.need({ measure: 'served', family: 'type', area, category: type.code, year }),
  );
  return counts.every(isPresent) ? counts.reduce((sum, { value }) => sum + value, 0) : undefined;
}

interface FunctionYear {
  readonly code: string;
  readonly year: number;
}

/** Users of the pooled functions: the group's published total minus the functions that are shown. */
export function pooledUsers(
  sources: DecompositionSources,
  place: DecomposedPlace,
  { group, codes, year }: PooledAt,
): number | null {
  const total = sources.table.need({
    measure: 'served',
    family: 'cost-group',
    area: place.countArea,
    category: group,
    year,
  });
  if (!isPresent(total)) return null;
  const types = sources.context.serviceTypes.filter(
    (type) => type.costGroup === group && !codes.includes(type.functionCode ?? ''),
  );
  const shown = types.map((type) =>
    sources.table.need({
      measure: 'served',
      family: 'type',
      area: place.countArea,
      category: type.code,
      year,
    }),
  );
  if (!shown.every(isPresent)) return null;
  return Math.max(0, total.value - shown.reduce((sum, { value }) => sum + value, 0));
}

interface PooledAt {
  readonly group: string;
  readonly codes: readonly string[];
  readonly year: number;
}
