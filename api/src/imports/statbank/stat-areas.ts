import type { ImportLookups } from '../import-source.ts';
import { statArea } from './stat-area.ts';
import type { StatArea } from './stat-area.ts';

/** The areas of one extract, each looked up once. */
export interface StatAreas {
  of(text: string): StatArea;
  readonly municipalities: number;
  readonly nested: number;
}

/** Areas by the distinct values of the area column. */
export function statAreas(values: ReadonlySet<string>, lookups: ImportLookups): StatAreas {
  const areas = new Map([...values].map((text) => [text, statArea(text, lookups)]));
  const found = [...areas.values()];
  return {
    of: (text) => areas.get(text) ?? 'unknown',
    municipalities: found.filter((area) => typeof area === 'object').length,
    nested: found.filter((area) => area === 'nested').length,
  };
}
