import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';

/** A service with its places and the target groups that it takes. */
export interface OfferedService {
  readonly key: string;
  readonly places: number;
  readonly groups: readonly string[];
}

/** What happens to a service: `add` changes its places by a number, `resize` sets them. */
export type SupplyStep =
  | { readonly kind: 'open'; readonly places: number; readonly groups: readonly string[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'add'; readonly places: number }
  | { readonly kind: 'resize'; readonly places: number }
  | { readonly kind: 'retarget'; readonly groups: readonly string[] };

/** A step of a service, from a day on. */
export interface SupplyChange {
  readonly service: string;
  /** First day that the step holds for, `YYYY-MM-DD`. */
  readonly date: string;
  readonly step: SupplyStep;
}

/**
 * Supply after changes — the services with their places on a day: those that there are, after every change that has
 * taken effect by then [forrester1961]. Changes take effect by date and on one day in the order given, so that changes of different
 * services can be given in any order. A closed service stays closed: later changes of it come to nothing. A service
 * never has less than no place.
 * Unit: places.
 * Missing cases: none; a service without places stays in the list.
 * @throws RangeError when places to open or resize to are negative, a service is opened twice, or a change names a
 * service that there is not.
 * @example supplyAfterChanges(
 *   [{ key: 'a', places: 10, groups: ['AUT'] }],
 *   [{ service: 'a', date: '2028-01-01', step: { kind: 'resize', places: 14 } }],
 *   '2028-12-31',
 * ) // [{ key: 'a', places: 14, groups: ['AUT'] }]
 */
export function supplyAfterChanges(
  services: readonly OfferedService[],
  changes: readonly SupplyChange[],
  date: string,
): OfferedService[] {
  const offered = new Map(services.map((service) => [service.key, service]));
  const closed = new Set<string>();
  // Sorting is stable: what happens on one day stays in the order given.
  const inEffect = changes.filter((change) => change.date <= date);
  for (const { service, step } of inEffect.toSorted((a, b) => compare(a.date, b.date))) {
    if (closed.has(service)) continue;
    const now = stepped(offered, service, step);
    if (now) offered.set(service, now);
    else {
      offered.delete(service);
      closed.add(service);
    }
  }
  return [...offered.values()].map((service) => ({ ...service, places: Math.max(0, service.places) }));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The service after one step; nothing when it closes. */
function stepped(
  offered: ReadonlyMap<string, OfferedService>,
  key: string,
  step: SupplyStep,
): OfferedService | undefined {
  const before = offered.get(key);
  if (step.kind === 'open') {
    if (before) throw new RangeError(`service ${key} is open already`);
    return { key, places: requirePlaces(key, step.places), groups: step.groups };
  }
  if (!before) throw new RangeError(`there is no service ${key} to ${step.kind}`);
  switch (step.kind) {
    case 'close':
      return undefined;
    case 'add':
      return { ...before, places: before.places + step.places };
    case 'resize':
      return { ...before, places: requirePlaces(key, step.places) };
    case 'retarget':
      return { ...before, groups: step.groups };
  }
}

function requirePlaces(key: string, places: number): number {
  requireRange(`places of ${key}`, places, NOT_NEGATIVE);
  return places;
}
