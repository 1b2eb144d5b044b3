import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import { inUnit, unitServices } from '../supply-gaps/gap-model.ts';
import { type GroupSupply, groupSupply } from '../supply-gaps/group-supply.ts';
import type { SupplyRow } from '../supply-gaps/supply-gaps.query.ts';
import type { AreaForecastInput } from './area-forecast-input.ts';
import { plannedSupply } from './planned-supply.ts';

/** Whose places: a group in its unit, in all of the area or as far as they lie in one municipality. */
export interface PlacesOf {
  readonly targetGroup: string;
  readonly unit: string;
  readonly municipality?: string;
}

/**
 * Places of the groups year by year: those that were, those that are, and those to come as far as they are decided. In
 * every year they are shared out by today's need, so that a step is services that open or close and nothing else.
 */
export class PlacesByYear {
  private readonly known = new Map<string, GroupSupply>();

  constructor(private readonly input: AreaForecastInput) {}

  of({ targetGroup, unit, municipality }: PlacesOf, year: number): Figure {
    const supply = this.supplyOf(unit, year);
    if (supply === undefined) return missing('not-reported');
    const places =
      municipality === undefined
        ? supply.places.get(targetGroup)
        : supply.placesByMunicipality.get(`${targetGroup}|${municipality}`);
    return figure(places ?? 0);
  }

  private supplyOf(unit: string, year: number): GroupSupply | undefined {
    const name = `${unit} ${year}`;
    const known = this.known.get(name);
    if (known) return known;
    const services = unitServices(this.input.context, this.services(year));
    if (services.length === 0) return undefined;
    const supply = groupSupply(inUnit(this.input.base.groups, unit), inUnit(services, unit));
    this.known.set(name, supply);
    return supply;
  }

  private services(year: number): readonly SupplyRow[] {
    const { base, supply, decided, area } = this.input;
    const now = base.place.year;
    if (year <= now) return supply.get(year) ?? [];
    const { municipalities } = area;
    return plannedSupply(supply.get(now) ?? [], decided, { base: now, year, municipalities });
  }
}
