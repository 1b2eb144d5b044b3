import { type Figure, isPresent } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import type { ServiceAtRisk } from './specialisation-risk.ts';

/** @throws RangeError naming what is known of the service that cannot be so. */
export function requireService(service: ServiceAtRisk): void {
  service.paidDays.forEach((days, i) => requireFigure(`paidDays[${i}]`, days, NOT_NEGATIVE));
  service.occupancy.forEach((rate, i) => requireFigure(`occupancy[${i}]`, rate, NOT_NEGATIVE));
  requireFigure('places', service.places, NOT_NEGATIVE);
  requireFigure('operatorShare', service.operatorShare, [0, 1]);
  if (service.waiting) requireFigure('waiting', service.waiting, NOT_NEGATIVE);
  const { minimum, comfortable } = service.criticalMass;
  requireRange('criticalMass.minimum', minimum, NOT_NEGATIVE);
  requireRange('criticalMass.comfortable', comfortable, NOT_NEGATIVE);
  if (comfortable > minimum) return;
  throw new RangeError(`criticalMass.comfortable must be above ${minimum}, got ${comfortable}`);
}

function requireFigure(name: string, found: Figure, range: readonly [number, number]): void {
  if (isPresent(found)) requireRange(name, found.value, range);
}
