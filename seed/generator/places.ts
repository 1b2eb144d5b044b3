import { budgetedOccupancy } from './budgeted-occupancy.ts';
import { decimal } from './csv.ts';
import type { Cell } from './csv.ts';
import type { Capacity } from './capacity.ts';
import { randomFor } from './random.ts';
import type { DemoService } from './services.ts';
import { PLACES_NOT_REPORTED } from './stories.ts';
import { inYear, trendOf } from './target-group-table.ts';

export const PLACES_HEADER =
  'tilbudId;periode;pladserGodkendt;pladserNormeret;pladserReserveret;pladserLedige;tilgaengeligeDoegn;belagteDoegn;belaegningBudget;ventende;uaendret';

export const isReported = (service: DemoService, quarter: string): boolean =>
  service.hostCode !== PLACES_NOT_REPORTED.municipality ||
  !PLACES_NOT_REPORTED.quarters.some((missing) => missing === quarter);

/** Some citizens stand on more than one list, so services together count a few more than municipalities do. */
function waitingFor(service: DemoService, capacity: Capacity): number {
  const share = inYear(trendOf(service.groups[0] ?? '').waiting, capacity.quarter.year);
  const level = capacity.staffed * share * randomFor('attraction', service.id).between(0.6, 1.6);
  return randomFor('waiting', service.id, capacity.quarter.year).roundEitherWay(level * 1.1);
}

/** One row per reported quarter. `uaendret` is ja when the counts are those of the quarter before. */
export function placesRows(service: DemoService, capacities: readonly Capacity[]): Cell[][] {
  let before = '';
  return capacities.flatMap((capacity) => {
    const { quarter, approved, staffed, available, occupied, persons } = capacity;
    const free = Math.max(0, staffed - persons);
    const reserved = Math.min(free, randomFor('reserved', service.id, quarter.name).chance(0.25) ? 1 : 0);
    const waiting = waitingFor(service, capacity);
    const counts = [approved, staffed, reserved, free - reserved];
    const now = [...counts, waiting].join(';');
    const unchanged = now === before ? 'ja' : 'nej';
    if (!isReported(service, quarter.name)) return [];
    before = now;
    const budget = decimal(100 * budgetedOccupancy(service, capacities, quarter.year), 1);
    return [[service.id, quarter.name, ...counts, available, occupied, budget, waiting, unchanged]];
  });
}
