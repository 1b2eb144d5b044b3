import { type Figure, isPresent, type PartlyKnownLoads } from '@tilbudsvifte/planning';
import type { GapModel } from '../supply-gaps/gap-model.ts';
import type { UnitGroup } from '../supply-gaps/group-supply.ts';
import { groupCount } from '../supply-gaps/unit-groups.ts';

/** Need of a target group by municipality as it is shown, and the published total; or why there is none. */
export type ShownLoads =
  | { readonly known: PartlyKnownLoads; readonly parties: readonly string[]; readonly need: Figure }
  | { readonly need: Exclude<Figure, { readonly value: number }> };

/** Needs of the municipalities that have reported: null is withheld, and then at least one person. */
export function shownLoads(model: GapModel, group: Pick<UnitGroup, 'targetGroup' | 'unit'>): ShownLoads {
  const need = groupCount(model.place, 'need', group);
  if (!isPresent(need)) return { need };
  const parties = model.reported;
  const loads = parties.map((area) => {
    const own = groupCount({ ...model.place, area }, 'need', group);
    return isPresent(own) ? own.value : null;
  });
  const least = loads.reduce<number>((sum, load) => sum + (load ?? 1), 0);
  const agrees = loads.includes(null) ? need.value >= least : need.value === least;
  // Shares of an earlier publication may not add up to this one's total; then nothing follows from it.
  return agrees ? { known: { loads, total: need.value }, parties, need } : { need: { missing: 'withheld' } };
}
