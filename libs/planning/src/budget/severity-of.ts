import { at } from '../numerics/at.ts';
import type { NetCost } from './net-costs.ts';

/**
 * Severity — the costs in whole steps. A cost between two steps is shared between them so that the mean is kept
 * exactly (mass dispersal [klugman2012]).
 * @example severityOf([{ netDkk: 250, probability: 1 }], 100) // [0, 0, 0.5, 0.5]
 */
export function severityOf(costs: readonly NetCost[], stepDkk: number): number[] {
  const last = Math.ceil(Math.max(...costs.map(({ netDkk }) => netDkk)) / stepDkk);
  const severity = new Array<number>(last + 1).fill(0);
  for (const { netDkk, probability } of costs) {
    const below = Math.floor(netDkk / stepDkk);
    const above = Math.ceil(netDkk / stepDkk);
    const shareAbove = netDkk / stepDkk - below;
    severity[below] = at(severity, below) + probability * (1 - shareAbove);
    severity[above] = at(severity, above) + probability * shareAbove;
  }
  return severity;
}
