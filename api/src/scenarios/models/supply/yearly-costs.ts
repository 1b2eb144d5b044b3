import { isPresent, weightedMean } from '@tilbudsvifte/planning';
import type { MainRate } from '../../../analyses/rates/main-rates.ts';
import type { UnitService } from '../../../analyses/supply-gaps/unit-groups.ts';

const DAYS_OF_YEAR = 365;

/** What a place in use costs a year: the service's own rate, or the mean of its kind where it has none. */
export interface YearlyDkk {
  readonly dkk: number | null;
  readonly assumed: boolean;
}

/** A service whose cost is looked for. */
type Costed = Pick<UnitService, 'id' | 'serviceType' | 'unit'>;

/**
 * Days a year on which a place is paid for — every day for 24-hour places; for day places those on which they were
 * open, as reported; rates by the pupil or the year are for the year as a whole and are told by the calendar day.
 */
export function daysByUnit(services: readonly UnitService[]): Readonly<Record<string, number>> {
  const daytime = services.filter(({ unit, availableDays }) => unit === 'daytime' && availableDays > 0);
  const places = daytime.reduce((sum, service) => sum + service.places, 0);
  const days = daytime.reduce((sum, service) => sum + service.availableDays, 0);
  return places > 0 ? { daytime: Math.min(DAYS_OF_YEAR, days / places) } : {};
}

/** Yearly costs of services by their newest main rates. */
export class YearlyCosts {
  private readonly newest = new Map<string, number>();
  private readonly means = new Map<string, { value: number; weight: number }[]>();

  constructor(
    rates: readonly MainRate[],
    private readonly days: Readonly<Record<string, number>>,
    services: readonly UnitService[],
  ) {
    for (const rate of [...rates].sort((a, b) => a.year - b.year)) {
      const yearly = this.yearlyOf(rate);
      if (yearly !== undefined) this.newest.set(rate.service, yearly);
    }
    for (const { id, serviceType, unit, places } of services) {
      const value = this.newest.get(id);
      if (value === undefined) continue;
      for (const kind of [`type ${serviceType}`, `unit ${unit}`])
        this.means.set(kind, [...(this.means.get(kind) ?? []), { value, weight: places }]);
    }
  }

  of({ id, serviceType, unit }: Costed): YearlyDkk {
    const own = this.newest.get(id);
    if (own !== undefined) return { dkk: own, assumed: false };
    return { dkk: this.meanOf(`type ${serviceType}`) ?? this.meanOf(`unit ${unit}`) ?? null, assumed: true };
  }

  private meanOf(kind: string): number | undefined {
    const mean = weightedMean(this.means.get(kind) ?? []);
    return isPresent(mean) ? mean.value : undefined;
  }

  /** Rates by the hour or course say nothing of what a place costs. */
  private yearlyOf({ unit, rateDkk }: MainRate): number | undefined {
    if (unit === 'pupil' || unit === 'year') return rateDkk;
    return unit === 'day' || unit === 'daytime' ? rateDkk * (this.days[unit] ?? DAYS_OF_YEAR) : undefined;
  }
}
