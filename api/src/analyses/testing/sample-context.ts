import { CountTable } from '../../editions/counts/count-table.ts';
import { type CountAddress, countKey } from '../../editions/counts/count-cell.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { Municipality, ServiceType, TargetGroup } from '../../reference/reference-lists.ts';

export function sampleType(code: string, more: Partial<ServiceType> = {}): ServiceType {
  const words = { name: code, nameEn: code, legalBasis: '', legalBasisBefore2024: '' };
  return { code, ...words, costGroup: 'adults', unit: 'day', placeBased: true, functionCode: null, ...more };
}

export function sampleGroup(code: string): TargetGroup {
  return { code, name: code, nameEn: code, ageFrom: 18, ageTo: null, costGroup: 'adults', ffbCodes: [] };
}

export function sampleMunicipality(code: string, name: string): Municipality {
  const tile = { abbreviation: code, municipalityGroup: null, tileColumn: 0, tileRow: 0 };
  return { code, name, ...tile, latitude: 55.7, longitude: 12.5 };
}

/** A small edition: what a spec does not name is empty. */
export function sampleContext(more: Partial<EditionContext> = {}): EditionContext {
  return {
    edition: { key: 1, id: '1', label: 'test', publishedAt: '2026-03-01T00:00:00Z', hash: 'x', threshold: 5 },
    synthetic: false,
    municipalities: [],
    groupings: [],
    serviceTypes: [],
    targetGroups: [],
    functions: [],
    priceIndex: [],
    needReports: new Map(),
    quarters: [],
    useQuarters: [],
    accountsYears: [],
    budgetYears: [],
    deliveries: new Map(),
    ...more,
  };
}

/** Counts by address; null is withheld. Everybody named has reported in every year named. */
export function sampleCounts(counts: readonly (readonly [CountAddress, number | null])[]): CountTable {
  const reporters = new Map<string, Set<string>>();
  for (const [{ period, area }] of counts)
    reporters.set(period, (reporters.get(period) ?? new Set()).add(area));
  return new CountTable(new Map(counts.map(([address, value]) => [countKey(address), value])), reporters, []);
}
