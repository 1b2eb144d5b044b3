import { Inject, Injectable } from '@nestjs/common';
import { isPresent } from '@tilbudsvifte/planning';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import { CountTables } from '../../editions/counts/count-tables.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { badParameter } from '../../http/problem.ts';
import { areaAt, areaCode, checkedMunicipality } from '../answer/area.ts';
import { checkedCode } from '../answer/checked.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { withheldNotice } from '../answer/withheld.ts';
import { type CountedService, type PlaceFacts, PlaceFactsOfEdition } from '../places/place-facts.ts';
import { reportedPlaces } from '../places/reported-places.ts';
import { riskBasis, riskRows } from './risk-rows.ts';
import type { SpecialisationRiskAnswer, SpecialisationRiskRow } from './specialisation-risk.answer.ts';
import type { SpecialisationRiskParameters } from './specialisation-risk.parameters.ts';

/** Which services may lose their specialisation: five components each, no probability (methods.md 6). */
@Injectable()
export class SpecialisationRiskAnalysis implements AnswerProducer<SpecialisationRiskParameters> {
  readonly path = 'analyses/specialisation-risk';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(CountTables) private readonly counts: CountTables,
    @Inject(PlaceFactsOfEdition) private readonly facts: PlaceFactsOfEdition,
  ) {
    registry.register(this);
  }

  normalise(context: EditionContext, asked: SpecialisationRiskParameters): AnswerParameters {
    if (context.quarters.length === 0) throw badParameter('edition', 'this edition has no places yet');
    const { targetGroup, serviceType } = asked;
    const municipality = asked.municipality && checkedMunicipality(context, asked.municipality);
    if (targetGroup) checkedCode('targetGroup', targetGroup, context.targetGroups);
    if (serviceType) checkedCode('serviceType', serviceType, context.serviceTypes);
    return {
      area: areaCode(context, asked.area),
      ...(municipality && { municipality }),
      ...(targetGroup && { targetGroup }),
      ...(serviceType && { serviceType }),
    };
  }

  standardRequests(context: EditionContext): SpecialisationRiskParameters[] {
    if (context.quarters.length === 0) return [];
    return standardAreas(context).map(({ code }) => ({ area: code }));
  }

  async answer(context: EditionContext, parameters: AnswerParameters): Promise<SpecialisationRiskAnswer> {
    const quarter = context.quarters[context.quarters.length - 1] ?? '';
    const area = areaAt(context, String(parameters.area), Number(quarter.slice(0, 4)));
    const facts = await this.facts.of(context);
    const region = facts.services.filter(({ municipality }) => area.municipalities.includes(municipality));
    const services = openIn(quarter, facts, region).filter((service) => isAsked(service, parameters));
    const useQuarter = context.useQuarters[context.useQuarters.length - 1];
    const table = await this.counts.of(context);
    const figures = riskRows(services, { facts, table, quarter, useQuarter, region });
    const expected = [...new Set(services.map(({ municipality }) => municipality))].sort();
    return {
      ...frame(context, {
        area,
        period: { from: context.quarters[0] ?? quarter, to: quarter },
        kinds: ['services', 'places', 'use'],
        methods: ['specialisation-risk', 'period-occupancy'],
        expected,
        reported: expected.filter((code) =>
          services.some(({ id, municipality }) => municipality === code && facts.report(id, quarter)),
        ),
        notices: withheldNotice(figures),
      }),
      figures,
      totals: totalsOf(figures),
    };
  }
}

/** Services in operation in the quarter that have places. */
function openIn(quarter: string, facts: PlaceFacts, services: readonly CountedService[]): CountedService[] {
  return services.filter((service) => reportedPlaces([service], quarter, facts).expected > 0);
}

function isAsked(service: CountedService, asked: AnswerParameters): boolean {
  return (
    (asked.municipality === undefined || service.municipality === asked.municipality) &&
    (asked.serviceType === undefined || service.serviceType === asked.serviceType) &&
    (asked.targetGroup === undefined || service.targetGroups.includes(String(asked.targetGroup)))
  );
}

function totalsOf(rows: readonly SpecialisationRiskRow[]): SpecialisationRiskAnswer['totals'] {
  const withFlags = (least: number): number => rows.filter(({ flags }) => flags.length >= least).length;
  return {
    services: rows.length,
    scored: rows.filter(({ score }) => isPresent(score)).length,
    flagged: withFlags(1),
    flaggedTwice: withFlags(2),
    components: riskBasis,
  };
}
