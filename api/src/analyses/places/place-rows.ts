import type { CountedService, PlaceFacts } from './place-facts.ts';
import { placeMeasures } from './place-measures.ts';
import type { PlacesRow } from './places.answer.ts';
import type { PlaceDimension } from './places.parameters.ts';

type RowKeys = Pick<
  PlacesRow,
  'serviceType' | 'service' | 'serviceName' | 'operator' | 'targetGroup' | 'municipality'
>;

/** Keys of the rows a service counts in: one, or one for every target group it can take. */
const keysOf: Record<PlaceDimension, (service: CountedService) => RowKeys[]> = {
  serviceType: ({ serviceType }) => [{ serviceType }],
  service: ({ id, name, municipality, serviceType }) => [
    { service: id, serviceName: name, municipality, serviceType },
  ],
  operator: ({ operator }) => [{ operator }],
  municipality: ({ municipality }) => [{ municipality }],
  targetGroup: ({ targetGroups }) => targetGroups.map((targetGroup) => ({ targetGroup })),
  'serviceType,targetGroup': ({ serviceType, targetGroups }) =>
    targetGroups.map((targetGroup) => ({ serviceType, targetGroup })),
};

/** Dimensions whose rows are of one unit by themselves; elsewhere only services of the totals' unit can be added. */
const ofOneUnit: readonly PlaceDimension[] = ['serviceType', 'service', 'serviceType,targetGroup'];

/** What rows are made of. */
export interface RowsInput {
  readonly facts: PlaceFacts;
  readonly services: readonly CountedService[];
  readonly by: PlaceDimension;
  /** Unit of the totals. */
  readonly unit: string;
  readonly targetGroup: string | undefined;
  readonly quarters: readonly string[];
}

/** Rows by group and quarter, groups in the order of their keys; a quarter without any service is left out. */
export function placeRows({ facts, services, by, unit, targetGroup, quarters }: RowsInput): PlacesRow[] {
  const groups = new Map<string, { keys: RowKeys; services: CountedService[] }>();
  for (const service of services) {
    if (!ofOneUnit.includes(by) && service.unit !== unit) continue;
    for (const keys of keysOf[by](service)) {
      if (targetGroup !== undefined && keys.targetGroup !== undefined && keys.targetGroup !== targetGroup)
        continue;
      const name = Object.values(keys).join('\t');
      const group = groups.get(name) ?? { keys, services: [] };
      group.services.push(service);
      groups.set(name, group);
    }
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([, group]) => rowsOf(group, quarters, facts));
}

function rowsOf(
  group: { readonly keys: RowKeys; readonly services: readonly CountedService[] },
  quarters: readonly string[],
  facts: PlaceFacts,
): PlacesRow[] {
  const unit = group.services[0]?.unit ?? '';
  const rows = quarters.map((quarter) => ({
    ...group.keys,
    unit,
    quarter,
    ...placeMeasures(group.services, quarter, facts),
  }));
  return rows.filter(({ expectedServices }) => expectedServices > 0);
}
