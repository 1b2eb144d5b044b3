import { Inject, Injectable } from '@nestjs/common';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { OncePerContext } from '../../editions/once-per-context.ts';
import type { ResolvedArea } from '../../reference/membership.ts';
import { areaAt, areaCode, checkedMunicipality } from '../answer/area.ts';
import type { Notice } from '../answer/basis.dto.ts';
import { checkedCode } from '../answer/checked.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { type CountedService, type PlaceFacts, PlaceFactsOfEdition } from './place-facts.ts';
import { placeRows } from './place-rows.ts';
import { type AreaQuarter, areaQuarters, placeTotals } from './place-totals.ts';
import type { PlacesAnswer } from './places.answer.ts';
import type { PlacesParameters } from './places.parameters.ts';
import { periodOf, type Question, questionOf } from './places-question.ts';
import { reportedPlaces } from './reported-places.ts';

/** Places and occupancy over time, per service type, service, operator, target group or municipality (methods.md 1). */
@Injectable()
export class PlacesAnalysis implements AnswerProducer<PlacesParameters> {
  readonly path = 'analyses/places';
  private readonly areas = new OncePerContext<AreaQuarter[]>();

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(PlaceFactsOfEdition) private readonly facts: PlaceFactsOfEdition,
  ) {
    registry.register(this);
  }

  normalise(context: EditionContext, asked: PlacesParameters): AnswerParameters {
    const { targetGroup, serviceType } = asked;
    const municipality = asked.municipality && checkedMunicipality(context, asked.municipality);
    if (targetGroup) checkedCode('targetGroup', targetGroup, context.targetGroups);
    if (serviceType) checkedCode('serviceType', serviceType, context.serviceTypes);
    return {
      area: areaCode(context, asked.area),
      by: asked.by ?? 'serviceType',
      ...periodOf(context, asked),
      ...(municipality && { municipality }),
      ...(targetGroup && { targetGroup }),
      ...(serviceType && { serviceType }),
    };
  }

  standardRequests(context: EditionContext): PlacesParameters[] {
    if (context.quarters.length === 0) return [];
    return standardAreas(context).flatMap(({ code, municipalities }) => [
      { area: code },
      { area: code, by: 'municipality' as const },
      ...municipalities.map((municipality) => ({ area: code, municipality })),
    ]);
  }

  async answer(context: EditionContext, parameters: AnswerParameters): Promise<PlacesAnswer> {
    const question = questionOf(parameters);
    const { by, from, to } = question;
    const area = areaAt(context, String(parameters.area), Number(to.slice(0, 4)));
    const facts = await this.facts.of(context);
    const inArea = servicesIn(area, question, facts);
    const unit = context.serviceTypes.find(({ code }) => code === question.serviceType)?.unit ?? 'day';
    const services = inArea.filter(
      ({ municipality }) => municipality === (question.municipality ?? municipality),
    );
    const own = services.filter((service) => service.unit === unit);
    const quarters = context.quarters.filter((quarter) => quarter >= from && quarter <= to);
    // One and the same for every municipality of the area.
    const { municipality: _, by: __, from: ___, ...whole } = parameters;
    const beside = await this.areas.of(context, JSON.stringify(whole), async () =>
      areaQuarters(
        inArea.filter((service) => service.unit === unit),
        context.quarters.filter((quarter) => quarter <= to),
        facts,
      ),
    );
    return {
      ...frame(context, {
        area,
        period: { from, to },
        kinds: ['services', 'places'],
        methods: ['period-occupancy', 'reachable-occupancy', 'erlang-b'],
        ...municipalitiesOf(own, to, facts),
        notices: noticesOf(own, question, facts),
      }),
      figures: placeRows({ facts, services, by, unit, targetGroup: question.targetGroup, quarters }),
      totals: { unit, ...placeTotals({ facts, own, area: beside }), ...knownQuarters(context) },
    };
  }
}

function knownQuarters({ quarters }: EditionContext): { firstQuarter: string; lastQuarter: string } {
  return { firstQuarter: quarters[0] ?? '', lastQuarter: quarters[quarters.length - 1] ?? '' };
}

function servicesIn(
  { municipalities }: ResolvedArea,
  { serviceType, targetGroup }: Question,
  { services }: PlaceFacts,
): CountedService[] {
  const members = new Set(municipalities);
  return services.filter(
    (service) =>
      members.has(service.municipality) &&
      (serviceType === undefined || service.serviceType === serviceType) &&
      (targetGroup === undefined || service.targetGroups.includes(targetGroup)),
  );
}

/** Municipalities with services in operation in the newest quarter, and those from which any of them reported. */
function municipalitiesOf(
  services: readonly CountedService[],
  quarter: string,
  facts: PlaceFacts,
): { reported: string[]; expected: string[] } {
  const open = services.filter((service) => reportedPlaces([service], quarter, facts).expected > 0);
  const codes = (list: readonly CountedService[]): string[] =>
    [...new Set(list.map(({ municipality }) => municipality))].sort();
  return { expected: codes(open), reported: codes(open.filter(({ id }) => facts.report(id, quarter))) };
}

function noticesOf(services: readonly CountedService[], { by, to }: Question, facts: PlaceFacts): Notice[] {
  const { reports, expected } = reportedPlaces(services, to, facts);
  const absent = expected - reports.length;
  return [
    ...(absent > 0 ? [{ code: 'place-reports-partial', params: { count: absent } }] : []),
    ...(by.includes('targetGroup') ? [{ code: 'places-in-several-groups', params: {} }] : []),
  ];
}
