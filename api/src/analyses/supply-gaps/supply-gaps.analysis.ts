import { Inject, Injectable } from '@nestjs/common';
import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { badParameter } from '../../http/problem.ts';
import { areaAt, areaCode } from '../answer/area.ts';
import type { Notice } from '../answer/basis.dto.ts';
import { checkedCode, newestNeedYear } from '../answer/checked.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { withheldNotice } from '../answer/withheld.ts';
import { ForecastModels } from '../forecasts/forecast-models.ts';
import { ALL_AGES, bandOf } from '../forecasts/people-by-age.ts';
import type { GapModel } from './gap-model.ts';
import { gapsPer } from './gap-per.ts';
import { GapModels } from './gap-models.ts';
import type { GapAssumptions } from './gap-row.ts';
import { gapRows } from './gap-rows.ts';
import type { SupplyGapRow, SupplyGapsAnswer, SupplyGapTotals } from './supply-gaps.answer.ts';
import {
  type GapDimension,
  gapDimensions,
  type GapPer,
  type SupplyGapsParameters,
} from './supply-gaps.parameters.ts';

/** Years ahead that a row tells. */
const FORECAST_YEARS = 5;

/** Need against capacity, three ways, with places that several groups can use counted once (methods.md 1 and 2). */
@Injectable()
export class SupplyGapsAnalysis implements AnswerProducer<SupplyGapsParameters> {
  readonly path = 'analyses/supply-gaps';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(GapModels) private readonly models: GapModels,
    @Inject(ForecastModels) private readonly forecasts: ForecastModels,
  ) {
    registry.register(this);
  }

  normalise(context: EditionContext, asked: SupplyGapsParameters): AnswerParameters {
    const { targetGroups, serviceTypes } = context;
    const by = asked.by ?? 'targetGroup';
    if (asked.targetGroup && !by.includes('targetGroup'))
      throw badParameter('targetGroup', `not with by=${by}`);
    if (asked.serviceType && by !== 'serviceType') throw badParameter('serviceType', `not with by=${by}`);
    return {
      area: areaCode(context, asked.area),
      by,
      year: asked.year ?? newestNeedYear(context),
      occupancy: asked.occupancy ?? 0.9,
      refusal: asked.refusal ?? 0.05,
      ...(asked.per && asked.per !== 'total' && { per: asked.per }),
      ...(asked.targetGroup && { targetGroup: checkedCode('targetGroup', asked.targetGroup, targetGroups) }),
      ...(asked.serviceType && { serviceType: checkedCode('serviceType', asked.serviceType, serviceTypes) }),
    };
  }

  standardRequests(context: EditionContext): SupplyGapsParameters[] {
    return standardAreas(context).flatMap(({ code }) => gapDimensions.map((by) => ({ area: code, by })));
  }

  async answer(context: EditionContext, parameters: AnswerParameters): Promise<SupplyGapsAnswer> {
    const year = Number(parameters.year);
    const area = areaAt(context, String(parameters.area), year);
    const model = await this.models.of(context, area, year);
    const assumed = { occupancy: Number(parameters.occupancy), refusal: Number(parameters.refusal) };
    const all = gapRows[parameters.by as GapDimension](model, assumed, context);
    const asked = all.filter((row) => isAsked(row, parameters));
    const told = parameters.by === 'targetGroup' ? await this.withForecast(context, model, asked) : asked;
    const figures = await this.held(context, {
      model,
      rows: told,
      per: (parameters.per ?? 'total') as GapPer,
    });
    return { ...this.framed(context, model, figures), figures, totals: totalsOf(model, assumed) };
  }

  /** The same rows with the coming years of each target group, from the newest count on. */
  private async withForecast(
    context: EditionContext,
    { area }: GapModel,
    rows: readonly SupplyGapRow[],
  ): Promise<SupplyGapRow[]> {
    if (context.needReports.size === 0) return [...rows];
    const now = areaAt(context, area.grouping.code, newestNeedYear(context));
    const { groups, baseYear } = await this.forecasts.of(context, now, FORECAST_YEARS);
    const years = new Map(groups.map(({ targetGroup, forecast }) => [targetGroup, forecast.years]));
    return rows.map((row) => {
      const coming = (years.get(row.targetGroup ?? '') ?? []).filter(({ year }) => year > baseYear);
      return { ...row, forecast: coming.map(({ year, need }) => ({ year, need })) };
    });
  }

  /** The same rows with their gaps held against the need or the people of their ages. */
  private async held(
    context: EditionContext,
    { model, rows, per }: { model: GapModel; rows: readonly SupplyGapRow[]; per: GapPer },
  ): Promise<SupplyGapRow[]> {
    if (per === 'total') return [...rows];
    const people = await this.forecasts.peopleOf(context);
    const groups = new Map(context.targetGroups.map((group) => [group.code, bandOf(group)]));
    return rows.map((row) => {
      const where = row.municipality === undefined ? model.area.municipalities : [row.municipality];
      const ages = groups.get(row.targetGroup ?? '') ?? ALL_AGES;
      return gapsPer(row, per, people.of(where, model.place.year, ages));
    });
  }

  private framed(
    context: EditionContext,
    model: GapModel,
    figures: readonly SupplyGapRow[],
  ): ReturnType<typeof frame> {
    const { area, reported, place } = model;
    const period = { from: String(place.year), to: String(place.year) };
    const shared = [...model.supplyByUnit.values()].some(({ isShared }) => isShared);
    const hiddenGroups = model.groups.filter(({ hidden }) => hidden).length;
    const notices: Notice[] = [
      ...withheldNotice(figures),
      ...(hiddenGroups > 0 ? [{ code: 'totals-without-withheld', params: { count: hiddenGroups } }] : []),
      ...(shared ? [{ code: 'shared-places-split', params: {} }] : []),
    ];
    return frame(context, {
      area,
      period,
      kinds: ['need', 'services', 'places'],
      methods: ['supply-gap', 'erlang-b', 'shared-supply'],
      reported,
      expected: area.municipalities,
      notices,
    });
  }
}

function isAsked(row: SupplyGapRow, { targetGroup, serviceType }: AnswerParameters): boolean {
  return (
    (targetGroup ?? row.targetGroup) === row.targetGroup &&
    (serviceType ?? row.serviceType) === row.serviceType
  );
}

/** Totals over units: unmet need and spare places are each added, never against each other. */
function totalsOf({ supplyByUnit, groups, reported }: GapModel, assumed: GapAssumptions): SupplyGapTotals {
  const supplies = [...supplyByUnit.values()];
  const unmet = supplies.reduce((sum, { shared }) => sum + shared.unmet, 0);
  // Places of a group whose need is withheld are neither short nor left over: nobody can say.
  const shown = groups.filter(({ hidden }) => !hidden);
  const placesOf = ({ unit, targetGroup }: GapModel['groups'][number]): number =>
    supplyByUnit.get(unit)?.places.get(targetGroup) ?? 0;
  const places = shown.reduce((sum, group) => sum + placesOf(group), 0);
  // Where such a group could take places of the others, what is left over for them is not known either.
  const open = groups.some(
    (group) => group.hidden && placesOf(group) > 0 && shown.some(({ unit }) => unit === group.unit),
  );
  const need = groups.reduce((sum, group) => sum + group.need, 0);
  const known = (value: number): Figure => (reported.length > 0 ? figure(value) : missing('not-reported'));
  return {
    unmet: known(unmet),
    surplus: open ? missing('withheld') : known(places - (need - unmet)),
    bottleneck: supplies.flatMap(({ shared }) => shared.bottleneck),
    occupancy: assumed.occupancy,
    refusal: assumed.refusal,
  };
}
