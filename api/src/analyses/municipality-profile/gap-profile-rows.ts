import { isPresent } from '@tilbudsvifte/planning';
import { gapRows } from '../supply-gaps/gap-rows.ts';
import type { SupplyGapRow } from '../supply-gaps/supply-gaps.answer.ts';
import type { ProfileRow } from './municipality-profile.answer.ts';
import type { ProfileSources } from './profile-sources.ts';

/** Planning occupancy and refusal that gaps are measured at, as usual on the page of gaps. */
export const profileAssumptions = { occupancy: 0.9, refusal: 0.05 };

/** Do we lack places: need of the own citizens, and the balance there and in the area, by target group. */
export function gapProfileRows({ facts, model, municipality, year }: ProfileSources): ProfileRow[] {
  const { context } = facts;
  const local = gapRows['targetGroup,municipality'](model, profileAssumptions, context);
  const area = gapRows.targetGroup(model, profileAssumptions, context);
  const byGroup = new Map(area.map((row) => [row.targetGroup, row]));
  return local
    .filter((row) => row.municipality === municipality)
    .flatMap((row) => gapPair(row, byGroup.get(row.targetGroup), String(year)));
}

function gapPair(own: SupplyGapRow, area: SupplyGapRow | undefined, period: string): ProfileRow[] {
  const { targetGroup } = own;
  if (!area || targetGroup === undefined) return [];
  // A group nobody in the area needs is no shortage and no news.
  if (isPresent(area.need) && area.need.value === 0) return [];
  const at = { section: 'gaps', period, targetGroup, unit: 'count' } as const;
  return [
    { ...at, indicator: 'need', own: own.need, area: area.need },
    { ...at, indicator: 'gap-at-occupancy', own: own.gapAtOccupancy, area: area.gapAtOccupancy },
  ];
}
