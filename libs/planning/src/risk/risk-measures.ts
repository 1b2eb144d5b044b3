import { type Figure, isPresent, mapFigure, missing, type Present } from '../figures/figure.ts';
import { sumFigures } from '../figures/sum-figures.ts';
import { herfindahl } from './herfindahl.ts';
import { concern, RISK_ANCHORS, RISK_WEIGHTS, type RiskKey } from './risk-components.ts';
import type { RiskComponent, ServiceAtRisk } from './specialisation-risk.ts';
import { theilSen } from './theil-sen.ts';

/** The five components of a service, heaviest first. */
export function riskComponents(service: ServiceAtRisk): readonly RiskComponent[] {
  const { minimum, comfortable } = service.criticalMass;
  const anchors = { ...RISK_ANCHORS, size: { zeroAt: comfortable, oneAt: minimum } };
  const component = (key: RiskKey, measure: Figure): RiskComponent => ({
    key,
    measure,
    concern: mapFigure(measure, (value) => concern(value, anchors[key])),
    weight: RISK_WEIGHTS[key],
  });
  return [
    component('buyers', concentration(service.paidDays)),
    component('trend', trend(service.occupancy)),
    component('level', service.occupancy.at(-1) ?? missing('not-reported')),
    component('size', service.places),
    component('operator', service.operatorShare),
  ];
}

/** One buyer whose days are missing could be the largest, so then nothing is known of the concentration. */
function concentration(paidDays: readonly Figure[]): Figure {
  const { total } = sumFigures(paidDays);
  return isPresent(total) ? herfindahl(paidDays.filter(isPresent).map(({ value }) => value)) : total;
}

/** A year that was withheld or not reported leaves a gap; it is the reason when too few years are left. */
function trend(occupancy: readonly Figure[]): Figure {
  const years = [...occupancy.entries()].filter((year): year is [number, Present] => isPresent(year[1]));
  const slope = theilSen(
    years.map(([, { value }]) => value),
    years.map(([year]) => year),
  );
  const gaps = occupancy.filter((year) => !isPresent(year));
  return isPresent(slope) ? slope : sumFigures([slope, ...gaps]).total;
}
