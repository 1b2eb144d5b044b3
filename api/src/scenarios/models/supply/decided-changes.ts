import type { SupplyChange } from '@tilbudsvifte/planning';
import type { Decided } from '../../../analyses/forecasts/planned-supply.ts';

/** What the register has decided of services after the base year: places that come or go, and services that close. */
export function decidedChanges(
  { plans, closings }: Decided,
  known: ReadonlySet<string>,
  baseYear: number,
): SupplyChange[] {
  const last = `${baseYear}-12-31`;
  return [
    ...plans
      .filter(({ id, date }) => known.has(id) && date > last)
      .map(({ id, date, places }): SupplyChange => ({ service: id, date, step: { kind: 'add', places } })),
    ...closings
      .filter(({ id, validTo }) => known.has(id) && validTo >= last)
      .map(({ id, validTo }): SupplyChange => ({
        service: id,
        date: dayAfter(validTo),
        step: { kind: 'close' },
      })),
  ];
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
