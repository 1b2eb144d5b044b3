import { type Figure, figure, missing, sumFigures } from '@tilbudsvifte/planning';
import type { Notice } from '../answer/basis.dto.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { OperatorRow, ServiceRangeRow, SourceKind } from './service-range.answer.ts';
import type { RangeRow } from './service-range.query.ts';

function source(services: number, operators: number): SourceKind {
  if (services === 0) return 'none';
  if (services === 1) return 'single-service';
  return operators === 1 ? 'single-operator' : 'several';
}

function placesByOperator(services: readonly RangeRow[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const service of services)
    places.set(service.operator, (places.get(service.operator) ?? 0) + service.places);
  return places;
}

function largestShare(byOperator: ReadonlyMap<string, number>): Figure {
  const places = [...byOperator.values()];
  const total = places.reduce((sum, value) => sum + value, 0);
  return total === 0 ? missing('no-capacity') : figure(Math.max(...places) / total);
}

/** Free places of the services that reported them (a notice counts the others); missing when none has. */
export function vacancy(services: readonly RangeRow[]): Figure {
  if (services.length === 0) return missing('no-capacity');
  const reported = services.map(({ vacantPlaces }) =>
    vacantPlaces === null ? missing('not-reported') : figure(vacantPlaces),
  );
  return sumFigures(reported, { partial: true }).total;
}

/** Notice that some services did not report their free places. */
export function vacancyNotice(services: readonly RangeRow[]): Notice[] {
  const count = services.filter(({ vacantPlaces }) => vacantPlaces === null).length;
  return count > 0 ? [{ code: 'vacancy-partial', params: { count } }] : [];
}

/** Row of one target group and service type (or all types). */
export function rangeRow(
  targetGroup: string,
  serviceType: string,
  services: readonly RangeRow[],
): ServiceRangeRow {
  const byOperator = placesByOperator(services);
  return {
    targetGroup,
    serviceType,
    services: figure(services.length),
    operators: figure(byOperator.size),
    places: figure(services.reduce((sum, { places }) => sum + places, 0)),
    vacantPlaces: vacancy(services),
    largestOperatorShare: largestShare(byOperator),
    source: source(services.length, byOperator.size),
  };
}

/** All rows: per target group one over all types, then one per type of service. */
export function rangeRows(context: EditionContext, services: readonly RangeRow[]): ServiceRangeRow[] {
  return context.targetGroups.flatMap(({ code }) => {
    const ofGroup = services.filter(({ targetGroups }) => targetGroups.includes(code));
    const types = context.serviceTypes.map((type) =>
      rangeRow(
        code,
        type.code,
        ofGroup.filter(({ serviceType }) => serviceType === type.code),
      ),
    );
    return [rangeRow(code, 'all', ofGroup), ...types];
  });
}

const operatorTypes = ['municipal', 'regional', 'self-governing', 'private'] as const;

/** Services and places by type of operator: over all groups, each place once, then by target group with any service. */
export function operatorRows(context: EditionContext, services: readonly RangeRow[]): OperatorRow[] {
  const groups = context.targetGroups.map(({ code }) => ({
    code,
    own: services.filter(({ targetGroups }) => targetGroups.includes(code)),
  }));
  return [{ code: 'all', own: services }, ...groups]
    .filter(({ own }) => own.length > 0)
    .flatMap(({ code, own }) => operatorTypes.map((type) => operatorRow(code, type, own)));
}

function operatorRow(targetGroup: string, operatorType: string, services: readonly RangeRow[]): OperatorRow {
  const own = services.filter(({ operator }) => operator.startsWith(`${operatorType}:`));
  return {
    targetGroup,
    operatorType,
    services: figure(own.length),
    places: figure(own.reduce((sum, { places }) => sum + places, 0)),
  };
}
