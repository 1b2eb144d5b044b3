import { type Figure, figure, isPresent, missing, outerSum, scaleFigure } from '@tilbudsvifte/planning';
import type { ScenarioRow } from '../scenario-result.ts';
import type { FormMeter, GroupMeter } from './cooperation-meter.ts';
import { kmToCentre, type Pool } from './cooperation-pools.ts';
import { codeOf, needOf } from './cooperation-world.ts';

/** What one party has of a group, alone and in the form. */
interface PartyMeasures {
  readonly need: Figure;
  readonly placesAlone: Figure;
  readonly placesAfter: Figure;
  readonly refusedAlone: Figure;
  readonly refused: Figure;
  readonly kmTotal: Figure;
  readonly dkkSaved: Figure;
}

/** A party in its pool. */
interface Seat {
  readonly party: number;
  readonly pool: Pool;
  readonly index: number;
  readonly km: number;
}

/** The places that are a party's: its own, and of those in common its share by need, known where all needs are. */
function placesOf(meter: GroupMeter, { party, pool: { members }, index }: Seat): Figure {
  if (members.length === 1) return meter.alone(party).places;
  const kept = meter.reserve();
  const common = kept ? (kept.reserve[index] ?? figure(0)) : meter.pool(index).places;
  const [own, all] = [needOf(meter.group, [party]), needOf(meter.group, members)];
  const ownPlaces = figure(kept?.own[party] ?? 0);
  // Nobody in need has no part of the places in common, whatever the others need.
  if (isPresent(own) && own.value === 0) return ownPlaces;
  if (!isPresent(own) || !isPresent(all)) return missing('withheld');
  const share = scaleFigure(common, own.value / all.value);
  return outerSum([ownPlaces, share]);
}

function partyMeasures(meter: GroupMeter, seat: Seat): PartyMeasures {
  const { party, index, km } = seat;
  const { group } = meter;
  const kept = meter.reserve();
  const need = needOf(group, [party]);
  const alone = meter.alone(party);
  const placesAfter = placesOf(meter, seat);
  const saved = outerSum([alone.places], [placesAfter]);
  const refusal = kept ? (kept.refusal[party] ?? missing('not-reported')) : meter.pool(index).refused;
  const travellers = kept ? (kept.inReserve[party] ?? figure(0)) : need;
  return {
    need,
    placesAlone: alone.places,
    placesAfter,
    refusedAlone: persons(need, alone.refused),
    refused: persons(need, refusal),
    kmTotal: isPresent(need) ? scaleFigure(travellers, km) : need,
    dkkSaved: isPresent(group.dkkPerPlace) ? scaleFigure(saved, group.dkkPerPlace.value) : group.dkkPerPlace,
  };
}

function persons(need: Figure, share: Figure): Figure {
  if (!isPresent(need)) return need;
  return need.value === 0 ? figure(0) : scaleFigure(share, need.value);
}

function perPerson(part: Figure, need: Figure): Figure {
  if (!isPresent(need)) return need;
  return need.value === 0 ? missing('no-demand') : scaleFigure(part, 1 / need.value);
}

/** Row of every municipality: who saves, who travels, and what chance of a free place each has. */
export function municipalityRows({ world, form, groups }: FormMeter): ScenarioRow[] {
  const km = kmToCentre(world, form.pools);
  return world.parties.map(({ code }, party): ScenarioRow => {
    const index = form.pools.findIndex(({ members }) => members.includes(party));
    const pool = form.pools[index] ?? { centre: party, members: [party] };
    const seat = { party, pool, index, km: km[party] ?? 0 };
    const measured = groups.map((meter) => partyMeasures(meter, seat));
    const add = (measure: (one: PartyMeasures) => Figure): Figure => outerSum(measured.map(measure));
    const need = add((one) => one.need);
    const placesAlone = add((one) => one.placesAlone);
    const placesAfter = add((one) => one.placesAfter);
    return {
      municipality: code,
      centre: codeOf(world, pool.centre),
      takesPart: pool.members.length > 1,
      need,
      placesAlone,
      placesAfter,
      placesSaved: outerSum([placesAlone], [placesAfter]),
      kronerSavedDkk: add((one) => one.dkkSaved),
      refusalAlone: perPerson(
        add((one) => one.refusedAlone),
        need,
      ),
      refusal: perPerson(
        add((one) => one.refused),
        need,
      ),
      km: figure(seat.km),
      kmTotal: add((one) => one.kmTotal),
    };
  });
}
