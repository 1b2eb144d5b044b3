import { requireRange } from '../figures/require-range.ts';

/** A point in degrees (WGS 84). */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

const EARTH_RADIUS_KM = 6371.0088;

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/**
 * Great-circle distance — the shortest way over a sphere of the Earth's mean radius, by the haversine formula; the
 * root is held at 1, so that opposite points do not fail on rounding [sinnott1984].
 * Unit: degrees in, km out.
 * Missing cases: none.
 * @throws RangeError when a latitude is outside −90 to 90 or a longitude outside −180 to 180.
 * @example greatCircleKm({ latitude: 55.676, longitude: 12.568 }, { latitude: 55.731, longitude: 12.363 }).toFixed(1)
 * // '14.2'
 */
export function greatCircleKm(from: Place, to: Place): number {
  for (const { latitude, longitude } of [from, to]) {
    requireRange('latitude', latitude, [-90, 90]);
    requireRange('longitude', longitude, [-180, 180]);
  }
  const dLatitude = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
  const dLongitude = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const h = dLatitude + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * dLongitude;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
