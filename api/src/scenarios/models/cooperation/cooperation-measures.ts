import {
  criticalMass,
  type Figure,
  figure,
  isPresent,
  missing,
  outerSum,
  scaleFigure,
  weightedNeed,
} from '@tilbudsvifte/planning';
import type { FormMeter, GroupMeter } from './cooperation-meter.ts';
import type { CooperationPlan } from './cooperation-plan.ts';
import { kmToCentre } from './cooperation-pools.ts';

/** What a way to stand together means for a target group, or for all of them. */
export interface FormMeasures {
  readonly places: Figure;
  readonly placesSaved: Figure;
  readonly dkkPerYear: Figure;
  readonly dkkSaved: Figure;
  readonly refusal: Figure;
  readonly occupancy: Figure;
  /** Kilometres that citizens have farther than to their own municipality. */
  readonly kmAdded: Figure;
}

/** Fewest places that a pool can run on: for its occupancy, or for its profession where that asks for more. */
export function criticalPlaces({ occupancy, refusal, minimumPlaces }: CooperationPlan): Figure {
  const mass = criticalMass(occupancy, refusal);
  return isPresent(mass) ? figure(Math.max(mass.value, minimumPlaces)) : mass;
}

/** What several shares of the same citizens come to, with their ends; empty without citizens. */
function shareOf(part: Figure, whole: Figure): Figure {
  if (!isPresent(part) || !isPresent(whole)) return isPresent(part) ? whole : part;
  if (whole.value === 0) return missing('no-demand');
  const { lo = part.value, hi = part.value } = part;
  const { lo: least = whole.value, hi: most = whole.value } = whole;
  const value = part.value / whole.value;
  const ends = [lo / most, Math.min(1, hi / least)] as const;
  return ends[1] - ends[0] < 1e-12 ? figure(value) : { value, lo: ends[0], hi: ends[1] };
}

/** What a form means for one target group. */
export interface GroupMeasures extends Pick<FormMeasures, 'places' | 'placesSaved' | 'kmAdded'> {
  /** Citizens who find no place. */
  readonly refused: Figure;
}

function pooledMeasures({ world, form }: FormMeter, { group, all }: GroupMeter): GroupMeasures {
  const { loads, total } = group.loads;
  const values = kmToCentre(world, form.pools);
  return {
    places: all.places,
    placesSaved: all.saved,
    refused: isPresent(all.refused) ? scaleFigure(all.refused, total) : figure(0),
    kmAdded: weightedNeed({ need: loads, total, estimate: group.evenly, values }),
  };
}

/** Measure a form for one target group. */
export function groupMeasures(form: FormMeter, meter: GroupMeter): GroupMeasures {
  const kept = meter.reserve();
  if (!kept) return pooledMeasures(form, meter);
  const { places, refused, kmAdded } = kept;
  return { places, placesSaved: outerSum([meter.apart.places], [places]), refused, kmAdded };
}

/**
 * Measure a form over all target groups: places of one group never cover for another, so that they are added. Needs of
 * different groups are withheld apart, so that their ends can occur together.
 */
export function formMeasures(form: FormMeter): FormMeasures {
  const groups = form.groups.map((meter) => ({
    ...groupMeasures(form, meter),
    dkkPerPlace: meter.group.dkkPerPlace,
  }));
  type Measured = (typeof groups)[number];
  const total = form.world.groups.reduce((sum, { loads }) => sum + loads.total, 0);
  const add = (measure: (one: Measured) => Figure): Figure => outerSum(groups.map(measure));
  const cost = (measure: 'places' | 'placesSaved'): Figure =>
    add((one) => product(one[measure], one.dkkPerPlace));
  const places = add((one) => one.places);
  const refused = add((one) => one.refused);
  return {
    places,
    placesSaved: add((one) => one.placesSaved),
    dkkPerYear: cost('places'),
    dkkSaved: cost('placesSaved'),
    refusal: shareOf(refused, figure(total)),
    occupancy: total === 0 ? missing('no-demand') : shareOf(outerSum([figure(total)], [refused]), places),
    kmAdded: add((one) => one.kmAdded),
  };
}

function product(places: Figure, dkk: Figure): Figure {
  return isPresent(dkk) ? scaleFigure(places, dkk.value) : dkk;
}
