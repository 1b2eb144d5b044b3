import { type Figure, figure, isPresent, missing, outerSum } from '@tilbudsvifte/planning';
import type { ScenarioRow } from '../scenario-result.ts';
import type { NamedForm } from './cooperation-forms.ts';
import { criticalPlaces, type FormMeasures, groupMeasures } from './cooperation-measures.ts';
import type { FormMeter, GroupMeter } from './cooperation-meter.ts';
import type { Pool } from './cooperation-pools.ts';
import type { ReserveMeasures } from './cooperation-reserve.ts';
import { codeOf, needOf } from './cooperation-world.ts';

/** A form as a row: how many pools there are, and what it comes to. */
export function formRow({ key, chosen, pools }: NamedForm, measures: FormMeasures): ScenarioRow {
  return {
    form: key,
    chosen,
    pools: figure(pools.length),
    places: measures.places,
    placesSaved: measures.placesSaved,
    kronerPerYearDkk: measures.dkkPerYear,
    kronerSavedDkk: measures.dkkSaved,
    refusal: measures.refusal,
    occupancyRate: measures.occupancy,
    kmAdded: measures.kmAdded,
  };
}

/** Places of a pool: of all its members together, or their own ones and the reserve. */
function sizeOf(
  meter: GroupMeter,
  { members }: Pool,
  index: number,
): { readonly places: Figure; readonly reserve: Figure } {
  const kept = meter.reserve();
  if (!kept) return { places: meter.pool(index).places, reserve: missing('not-applicable') };
  const reserve = kept.reserve[index] ?? missing('not-reported');
  const own = members.reduce((sum, party) => sum + (kept.own[party] ?? 0), 0);
  return { places: outerSum([figure(own), reserve]), reserve };
}

function clusterRow(
  form: FormMeter,
  meter: GroupMeter,
  { pool, index }: { readonly pool: Pool; readonly index: number },
): ScenarioRow {
  const { world, plan } = form;
  const { centre, members } = pool;
  const kept = meter.reserve();
  const parts = meter.pool(index);
  const { places, reserve } = sizeOf(meter, pool, index);
  const placesAlone = meter.apartIn(index).places;
  const least = criticalPlaces(plan);
  return {
    targetGroup: meter.group.targetGroup,
    centre: codeOf(world, centre),
    memberMunicipalities: members.map((party) => codeOf(world, party)).join(' '),
    municipalities: figure(members.length),
    need: needOf(meter.group, members),
    placesAlone,
    places,
    reservePlaces: reserve,
    placesSaved: kept ? outerSum([placesAlone], [places]) : parts.saved,
    refusal: kept
      ? highest(
          kept,
          members.filter((party) => (meter.group.evenly[party] ?? 0) > 0),
        )
      : parts.refused,
    occupancyRate: kept ? missing('not-applicable') : parts.occupancy,
    criticalPlaces: least,
    belowCriticalMass: isPresent(places) && (!isPresent(least) || places.value < least.value),
  };
}

/** Row of every pool of several parties, for every target group. */
export function clusterRows(form: FormMeter): ScenarioRow[] {
  return form.groups.flatMap((meter) =>
    form.form.pools.flatMap((pool, index) =>
      pool.members.length > 1 ? [clusterRow(form, meter, { pool, index })] : [],
    ),
  );
}

/** Where a reserve is shared, the refusal of the municipality in need that meets it most. */
function highest({ refusal }: ReserveMeasures, members: readonly number[]): Figure {
  const found = members.flatMap((party) => refusal[party] ?? []).filter(isPresent);
  return found.sort((a, b) => b.value - a.value)[0] ?? missing('not-reported');
}

/** Row of every target group. */
export function groupRows(form: FormMeter): ScenarioRow[] {
  return form.groups.map((meter): ScenarioRow => {
    const { places, placesSaved, kmAdded } = groupMeasures(form, meter);
    return {
      targetGroup: meter.group.targetGroup,
      need: figure(meter.group.loads.total),
      placesAlone: meter.apart.places,
      places,
      placesSaved,
      kmAdded,
    };
  });
}
