import { type CountEquation, totalEquation } from '@tilbudsvifte/planning';
import { countColumns } from '../count-cell.ts';
import type { Shown } from './observer.ts';
import { sampleAreas } from './sample-needs.ts';
import { partnerOfService } from './sample-uses.ts';

/** Sums everybody knows: places in use by service, as the service register shows them. */
export type PublicSums = ReadonlyMap<string, number>;

/**
 * What anybody may conclude from the published tables of use, written from what their names say and not from how they
 * were made: partners add up to what is bought outside, services to partners, own and outside to all, municipalities
 * to areas, and buyers to the places in use that the register shows.
 */
export function tradedEquations(shown: Shown, inUse: PublicSums): CountEquation[] {
  const cells = [...shown.keys()].map((key) => ({ key, place: countColumns(key) }));
  const keysOf = (statistic: string, fits: (category: string, area: string) => boolean): string[] =>
    cells.flatMap(({ key, place: [found, , category, area] }) =>
      found === statistic && fits(category, area) ? [key] : [],
    );
  const services = 'served-by-buyer';
  const runBy = (partner: string, buyer: string): string[] =>
    keysOf(services, (service, area) => area === buyer && partnerOfService(service) === partner);
  const sums: (readonly [total: string, parts: string[]])[] = cells.flatMap(({ key, place }) => {
    const [statistic, , category, area] = place;
    const ofArea = sampleAreas.find(({ code }) => code === area)?.members;
    const own = keysOf('served-by-trade', (of, at) => of === 'own' && at === area);
    const outside = keysOf('served-by-trade', (of, at) => of === 'outside' && at === area);
    if (statistic === 'served-by-partner') return [[key, runBy(category, area)] as const];
    if (statistic !== 'served-by-trade') return [];
    const found: (readonly [string, string[]])[] = [];
    if (category === 'all') found.push([key, [...own, ...outside]]);
    if (ofArea) {
      const members = (of: string, at: string): boolean => of === category && ofArea.includes(at);
      found.push([key, keysOf('served-by-trade', members)]);
    } else if (category === 'own') found.push([key, runBy(area, area)]);
    else if (category === 'outside') found.push([key, keysOf('served-by-partner', (_, at) => at === area)]);
    return found;
  });
  const known = [...inUse].map(([service, value]) => ({
    terms: keysOf(services, (found) => found === service).map((cell) => ({ cell, coefficient: 1 })),
    value,
  }));
  return [...sums.map(([total, parts]) => totalEquation(total, parts)), ...known, ...sold(shown, inUse)];
}

/** What a partner sells in all is public too: the places in use of its services. */
function sold(shown: Shown, inUse: PublicSums): CountEquation[] {
  const partners = new Set([...inUse.keys()].map(partnerOfService));
  return [...partners].map((partner) => {
    const value = [...inUse].reduce(
      (sum, [service, places]) => sum + (partnerOfService(service) === partner ? places : 0),
      0,
    );
    const cells = [...shown.keys()].filter((key) => {
      const [statistic, , category, area] = countColumns(key);
      if (statistic === 'served-by-partner') return category === partner;
      // The code of a region is also that of its municipalities together, whose own places are no sale of the region.
      const isOwn = statistic === 'served-by-trade' && category === 'own' && area === partner;
      return isOwn && !sampleAreas.some(({ code }) => code === area);
    });
    return { terms: cells.map((cell) => ({ cell, coefficient: 1 })), value };
  });
}
