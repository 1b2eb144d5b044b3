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
import type { GapModel } from './gap-model.ts';
import { GapModels } from './gap-models.ts';
import type { GapAssumptions } from './gap-row.ts';
import { gapRows } from './gap-rows.ts';
import type { SupplyGapRow, SupplyGapsAnswer, SupplyGapTotals } from './supply-gaps.answer.ts';
import { type GapDimension, gapDimensions, type SupplyGapsParameters } from './supply-gaps.parameters.ts';

/** Need against capacity, three ways, with places that several groups can use counted once (methods.md 1 and 2). */
@Injectable()
export class SupplyGapsAnalysis implements AnswerProducer<SupplyGapsParameters> {
  readonly path = 'analyses/supply-gaps';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(GapModels) private readonly models: GapModels,
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
    const figures = all.filter((row) => isAsked(row, parameters));
    return { ...this.framed(context, model, figures), figures, totals: totalsOf(model, assumed) };
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
  const places = supplies.reduce((sum, { shared }) => sum + shared.groupPlaces.reduce((a, b) => a + b, 0), 0);
  const need = groups.reduce((sum, group) => sum + group.need, 0);
  const known = (value: number): Figure => (reported.length > 0 ? figure(value) : missing('not-reported'));
  return {
    unmet: known(unmet),
    surplus: known(places - (need - unmet)),
    bottleneck: supplies.flatMap(({ shared }) => shared.bottleneck),
    occupancy: assumed.occupancy,
    refusal: assumed.refusal,
  };
}
