import { type Figure, figure, missing, sumFigures } from '@tilbudsvifte/planning';
import type { EditionContext } from '../../editions/edition-context.ts';
import { combine } from '../answer/withheld.ts';
import type { ClosureAlternative, ClosureBuyer, TradeClosure } from './trade-closure.answer.ts';
import { places, pooledPlaces, share, type TradeFacts } from './trade-facts.ts';
import type { TradeServiceFacts } from './trade.query.ts';
import { others } from './trade-rows.ts';

/** What the closure of a service means for its buyers, and the room that other services of the area have. */
export function closureEffect(
  { serviceTypes }: Pick<EditionContext, 'serviceTypes'>,
  facts: TradeFacts,
  { service, area }: { service: TradeServiceFacts; area: readonly string[] },
): TradeClosure {
  const unitOf = (type: string): string | undefined => serviceTypes.find(({ code }) => code === type)?.unit;
  const similar = facts.services.filter(
    (other) =>
      other.id !== service.id &&
      area.includes(other.municipality) &&
      unitOf(other.serviceType) === unitOf(service.serviceType) &&
      other.targetGroups.some((group) => service.targetGroups.includes(group)),
  );
  const soldPlaces = service.sold === null ? missing('not-reported') : places(service.sold);
  const vacantElsewhere = vacanciesOf(similar);
  return {
    service: service.id,
    name: service.name,
    municipality: service.municipality,
    seller: service.partner,
    serviceType: service.serviceType,
    targetGroups: [...service.targetGroups],
    soldPlaces,
    vacantElsewhere,
    findableElsewhere: combine([soldPlaces, vacantElsewhere], (sold = 0, free = 0) =>
      places(Math.min(sold, free)),
    ),
    withoutVacancies: figure(similar.filter(({ vacantPlaces }) => vacantPlaces === null).length),
    buyers: buyersOf(facts, service, soldPlaces),
    alternatives: alternativesOf(similar),
  };
}

/** Free places of the services that report them; nothing to choose from is zero. */
function vacanciesOf(services: readonly TradeServiceFacts[]): Figure {
  if (services.length === 0) return figure(0);
  const parts = services.map(({ vacantPlaces }) =>
    vacantPlaces === null ? missing('not-reported') : figure(vacantPlaces),
  );
  return sumFigures(parts, { partial: true }).total;
}

function alternativesOf(services: readonly TradeServiceFacts[]): ClosureAlternative[] {
  return services
    .flatMap(({ id, name, municipality, vacantPlaces }) =>
      vacantPlaces === null || vacantPlaces <= 0 ? [] : [{ id, name, municipality, vacantPlaces }],
    )
    .sort((a, b) => b.vacantPlaces - a.vacantPlaces || (a.id < b.id ? -1 : 1))
    .map(({ id, vacantPlaces, ...place }) => ({ service: id, ...place, vacantPlaces: figure(vacantPlaces) }));
}

/** Published buyers by size; the others are one line whose places follow from the service's public total. */
function buyersOf(facts: TradeFacts, service: TradeServiceFacts, soldPlaces: Figure): ClosureBuyer[] {
  const found = facts.table.buyersOf(service.id, facts.release.quarter);
  const shown = found.flatMap(({ buyer, value }) => (value === null ? [] : [{ buyer, value }]));
  const sum = shown.reduce((total, { value }) => total + value, 0);
  const named = shown
    .sort((a, b) => b.value - a.value || (a.buyer < b.buyer ? -1 : 1))
    .map(({ buyer, value }) => ({
      buyer,
      places: places(value),
      shareOfBuyer: share(places(value), facts.total(buyer, 'all')),
      buyers: figure(1),
    }));
  const hidden = found.length - shown.length;
  if (hidden === 0) return named;
  const rest = combine([soldPlaces], (all = 0) => pooledPlaces(all - sum, facts.release.threshold));
  return [
    ...named,
    { buyer: others, places: rest, shareOfBuyer: missing('not-applicable'), buyers: figure(hidden) },
  ];
}
