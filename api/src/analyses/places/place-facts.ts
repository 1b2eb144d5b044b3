import { Inject, Injectable } from '@nestjs/common';
import type { EditionContext } from '../../editions/edition-context.ts';
import { OncePerContext } from '../../editions/once-per-context.ts';
import { type PlaceReport, type PlaceService, PlacesQuery } from './places.query.ts';

/** Services that have places, each with its unit, and their reports. */
export interface PlaceFacts {
  readonly services: readonly CountedService[];
  readonly report: (service: string, quarter: string) => PlaceReport | undefined;
}

/** A service whose type is counted in places. */
export interface CountedService extends PlaceService {
  /** What one place is: day (24 hours), daytime, pupil … */
  readonly unit: string;
}

/** Places of an edition, read once for every analysis that looks at them. */
@Injectable()
export class PlaceFactsOfEdition {
  private readonly facts = new OncePerContext<PlaceFacts>();

  constructor(@Inject(PlacesQuery) private readonly query: PlacesQuery) {}

  of(context: EditionContext): Promise<PlaceFacts> {
    return this.facts.of(context, 'places', () => this.load(context));
  }

  private async load(context: EditionContext): Promise<PlaceFacts> {
    const { key } = context.edition;
    return placeFacts(context, await this.query.services(key), await this.query.reports(key));
  }
}

/** Facts from rows: types that are not counted in places (courses, hours) are left out. */
export function placeFacts(
  { serviceTypes }: Pick<EditionContext, 'serviceTypes'>,
  services: readonly PlaceService[],
  reports: readonly PlaceReport[],
): PlaceFacts {
  const units = new Map(serviceTypes.filter((type) => type.placeBased).map(({ code, unit }) => [code, unit]));
  const known = new Map(reports.map((report) => [`${report.service} ${report.quarter}`, report]));
  return {
    services: services.flatMap((service) => {
      const unit = units.get(service.serviceType);
      return unit === undefined ? [] : [{ ...service, unit }];
    }),
    report: (service, quarter) => known.get(`${service} ${quarter}`),
  };
}
