import { Inject, Injectable } from '@nestjs/common';
import {
  type Figure,
  fixedPrices,
  isPresent,
  missing,
  ROAD_FACTOR,
  weightedMean,
} from '@tilbudsvifte/planning';
import { areaAt } from '../../../analyses/answer/area.ts';
import { newestNeedYear } from '../../../analyses/answer/checked.ts';
import { indexByYear } from '../../../analyses/costs/price-level.ts';
import type { MainRate } from '../../../analyses/rates/main-rates.ts';
import { RateFacts } from '../../../analyses/rates/rate-facts.ts';
import type { GapModel } from '../../../analyses/supply-gaps/gap-model.ts';
import { GapModels } from '../../../analyses/supply-gaps/gap-models.ts';
import type { UnitGroup } from '../../../analyses/supply-gaps/group-supply.ts';
import { groupCount } from '../../../analyses/supply-gaps/unit-groups.ts';
import type { EditionContext } from '../../../editions/edition-context.ts';
import { pulledLevers } from '../../document/pulled-levers.ts';
import type { ScenarioDocument } from '../../document/scenario-document.ts';
import { agreedTotal } from '../agreed-total.ts';
import type { LeverDefault } from '../lever.ts';
import type { ScenarioFactsReader } from '../scenario-model.ts';
import type { CooperationFacts, CooperationGroup } from './cooperation-facts.ts';
import { usualCooperation } from './cooperation-plan.ts';

interface Sources {
  readonly context: EditionContext;
  readonly model: GapModel;
  readonly rates: readonly MainRate[];
}

/** Mean rate of the services that take a group, weighted by their places, in the prices of the year. */
function meanRate({ context, model, rates }: Sources, { targetGroup, unit }: UnitGroup): Figure {
  const { year } = model.place;
  const index = indexByYear(context);
  const services = model.services.filter(
    (one) => one.unit === unit && one.targetGroups.includes(targetGroup),
  );
  const places = new Map(services.map(({ id, places: count }) => [id, count]));
  const known = rates.flatMap((rate) => {
    const weight = places.get(rate.service);
    if (weight === undefined || rate.year !== year) return [];
    const value = fixedPrices(rate.rateDkk, index, { fromYear: rate.priceYear, toYear: year });
    return isPresent(value) ? [{ value: value.value, weight }] : [];
  });
  return known.length === 0 ? missing('not-reported') : weightedMean(known);
}

function groupFacts(sources: Sources, group: UnitGroup, codes: readonly string[]): CooperationGroup {
  const { model } = sources;
  const reported = new Set(model.reported);
  const needs = codes.map((area) =>
    reported.has(area) ? groupCount({ ...model.place, area }, 'need', group) : missing('not-reported'),
  );
  const own = model.supplyByUnit.get(group.unit)?.placesByMunicipality;
  return {
    targetGroup: group.targetGroup,
    unit: group.unit,
    totalNeed: agreedTotal(
      groupCount(model.place, 'need', group),
      needs.filter((_, i) => reported.has(codes[i] ?? '')),
    ),
    needs,
    places: codes.map((code) => own?.get(`${group.targetGroup}|${code}`) ?? 0),
    rateDkkPerDay: meanRate(sources, group),
  };
}

/** The group that is looked at first: of those whose need is shown the smallest, for it has most to win by pooling. */
function firstGroup({ groups }: GapModel): string | undefined {
  const shown = groups.filter(({ unit, hidden, need }) => unit === 'day' && !hidden && need > 0);
  return [...shown].sort((a, b) => a.need - b.need)[0]?.targetGroup;
}

/** Reads what is published of need, places and rates by target group and municipality. */
@Injectable()
export class CooperationFactsReader implements ScenarioFactsReader<CooperationFacts> {
  readonly kind = 'cooperation';

  constructor(
    @Inject(GapModels) private readonly models: GapModels,
    @Inject(RateFacts) private readonly rates: RateFacts,
  ) {}

  async read(context: EditionContext, document: ScenarioDocument): Promise<CooperationFacts> {
    const model = await this.model(context, document.area);
    const sources = { context, model, rates: await this.rates.of(context) };
    const asked = pulledLevers(document).one('target-groups')?.codes('targetGroups') ?? [];
    const reported = new Set(model.reported);
    const municipalities = context.municipalities
      .filter(({ code }) => model.area.municipalities.includes(code))
      .map(({ code, latitude, longitude }) => ({ code, latitude, longitude, reported: reported.has(code) }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
    const codes = municipalities.map(({ code }) => code);
    return {
      year: model.place.year,
      municipalities,
      groups: model.groups
        .filter(({ targetGroup }) => asked.includes(targetGroup))
        .map((group) => groupFacts(sources, group, codes)),
    };
  }

  async defaults(context: EditionContext, area: string): Promise<readonly LeverDefault[]> {
    const group = firstGroup(await this.model(context, area));
    const { refusal, occupancy } = usualCooperation;
    return [
      ...(group === undefined
        ? []
        : [{ lever: 'target-groups', values: { targetGroups: [group] }, source: 'edition' }]),
      { lever: 'need', values: { need: 'edition' }, source: 'edition' },
      { lever: 'accepted-refusal', values: { refusal }, source: 'assumption' },
      { lever: 'critical-mass', values: { occupancy }, source: 'assumption' },
      { lever: 'road-factor', values: { factor: ROAD_FACTOR }, source: 'ballou2002' },
    ];
  }

  private model(context: EditionContext, code: string): Promise<GapModel> {
    const year = newestNeedYear(context);
    return this.models.of(context, areaAt(context, code, year), year);
  }
}
