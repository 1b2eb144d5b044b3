import { figure, missing, reach } from '@tilbudsvifte/planning';
import { shownLoads } from '../cooperation/shown-loads.ts';
import type { GapModel } from '../supply-gaps/gap-model.ts';
import type { UnitGroup } from '../supply-gaps/group-supply.ts';
import type { ReachRow } from './access.answer.ts';
import type { SeatDistances } from './seat-distances.ts';

/** Municipalities with places that a group can use, in its unit. */
function hostsOf({ services }: GapModel, { targetGroup, unit }: UnitGroup): Set<string> {
  const usable = services.filter(
    (service) => service.unit === unit && service.places > 0 && service.targetGroups.includes(targetGroup),
  );
  return new Set(usable.map(({ municipality }) => municipality));
}

/** Reach of every target group within a distance. */
export function reachRows(model: GapModel, seats: SeatDistances, distance: number): ReachRow[] {
  return model.groups.map((group) => {
    const shown = shownLoads(model, group);
    const hosts = hostsOf(model, group);
    const near = (municipality: string): boolean =>
      [...hosts].some((host) => seats.km(municipality, host) <= distance);
    const measured =
      'known' in shown
        ? reach({ need: shown.known.loads, total: shown.known.total, within: shown.parties.map(near) })
        : missing(shown.need.missing);
    return {
      targetGroup: group.targetGroup,
      unit: group.unit,
      need: shown.need,
      reach: measured,
      municipalitiesWithService: figure(hosts.size),
    };
  });
}
