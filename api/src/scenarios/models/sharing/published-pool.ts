import type { Buyer } from '../../../editions/counts/count-table.ts';
import { shownLoads } from '../../../analyses/cooperation/shown-loads.ts';
import type { GapModel } from '../../../analyses/supply-gaps/gap-model.ts';
import type { PublishedPool, PublishedUse } from './sharing-facts.ts';

const byCode = (a: PublishedUse, b: PublishedUse): number => (a.municipality < b.municipality ? -1 : 1);

/** Buyers of a service as they are published in a quarter; nothing where nobody has reported any. */
export function poolOfService(buyers: readonly Buyer[], quarter: string): PublishedPool | undefined {
  if (buyers.length === 0) return undefined;
  const use = buyers.map(({ buyer, value }) => ({ municipality: buyer, places: value }));
  return { use: use.sort(byCode), period: quarter };
}

/** Need of a target group by municipality as it is published; nothing where its total is not. */
export function poolOfTargetGroup(model: GapModel, targetGroup: string): PublishedPool | undefined {
  const group = model.groups.find((candidate) => candidate.targetGroup === targetGroup);
  const shown = group && shownLoads(model, group);
  if (!shown || !('known' in shown)) return undefined;
  const use = shown.parties.map((municipality, i) => ({
    municipality,
    places: shown.known.loads[i] ?? null,
  }));
  return { use: use.sort(byCode), period: String(model.place.year) };
}
