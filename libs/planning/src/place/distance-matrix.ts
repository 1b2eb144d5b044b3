import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { greatCircleKm, type Place } from './great-circle-km.ts';

/** How the way differs from the straight line. */
export interface DistanceOptions {
  /** Kilometres of road per kilometre of straight line; `ROAD_FACTOR` when left out. */
  readonly roadFactor?: number;
  /** Kilometres to add between a site and a node, by their positions: a ferry, a toll, the flight to an island. */
  readonly additionKm?: (site: number, node: number) => number;
}

/** Roads are about 30 % longer than the straight line: a planning assumption, meant to be edited [ballou2002]. */
export const ROAD_FACTOR = 1.3;

/**
 * Distance matrix — kilometres by road from every possible site to every node, estimated as the great circle
 * [sinnott1984] × a road factor [ballou2002] + what is added for the pair. An island gets a fixed addition for every
 * pair that crosses the water, or is solved on its own.
 * Unit: degrees in, km out, sites × nodes, ready for `pMedian`.
 * Missing cases: none.
 * @throws RangeError as `greatCircleKm`, when the road factor is below 1 or an addition is negative.
 * @example distanceMatrix([{ latitude: 0, longitude: 0 }], [{ latitude: 0, longitude: 1 }], { roadFactor: 1 })[0][0]
 * // 111.195
 */
export function distanceMatrix(
  sites: readonly Place[],
  nodes: readonly Place[],
  { roadFactor = ROAD_FACTOR, additionKm = () => 0 }: DistanceOptions = {},
): readonly (readonly number[])[] {
  requireRange('roadFactor', roadFactor, [1, Infinity]);
  return sites.map((from, site) =>
    nodes.map((to, node) => {
      const extra = additionKm(site, node);
      requireRange(`additionKm(${site}, ${node})`, extra, NOT_NEGATIVE);
      return greatCircleKm(from, to) * roadFactor + extra;
    }),
  );
}
