import { Inject, Injectable } from '@nestjs/common';
import { criticalMass } from '@tilbudsvifte/planning';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { OncePerContext } from '../../editions/once-per-context.ts';
import { badParameter } from '../../http/problem.ts';
import type { ResolvedArea } from '../../reference/membership.ts';
import { areaAt, areaCode } from '../answer/area.ts';
import type { Notice } from '../answer/basis.dto.ts';
import { checkedCode, newestNeedYear } from '../answer/checked.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { withheldNotice } from '../answer/withheld.ts';
import type { GapModel } from '../supply-gaps/gap-model.ts';
import { GapModels } from '../supply-gaps/gap-models.ts';
import type { CooperationAnswer, CooperationRow } from './cooperation.answer.ts';
import { clusterRows, groupRows } from './cooperation-rows.ts';
import type { CooperationParameters } from './cooperation.parameters.ts';
import { dayTotals } from './day-totals.ts';
import { criticalMassRows, sizeRows } from './pool-tables.ts';
import { type SeatCluster, seatClusters } from './seat-clusters.ts';

const usualClusters = 4;

/** What acting together saves: places needed alone, in clusters and pooled, and the critical mass (methods.md 2.4). */
@Injectable()
export class CooperationAnalysis implements AnswerProducer<CooperationParameters> {
  readonly path = 'analyses/cooperation';

  /** Finding the best centres among many takes a second; they are the same for every question. */
  private readonly splits = new OncePerContext<readonly SeatCluster[]>();

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(GapModels) private readonly models: GapModels,
  ) {
    registry.register(this);
  }

  normalise(context: EditionContext, asked: CooperationParameters): AnswerParameters {
    const by = asked.by ?? 'targetGroup';
    if (by === 'cluster' && !asked.targetGroup)
      throw badParameter('targetGroup', 'by=cluster needs a target group');
    return {
      area: areaCode(context, asked.area),
      by,
      year: asked.year ?? newestNeedYear(context),
      clusters: asked.clusters ?? usualClusters,
      occupancy: asked.occupancy ?? 0.9,
      refusal: asked.refusal ?? 0.05,
      ...(asked.targetGroup && {
        targetGroup: checkedCode('targetGroup', asked.targetGroup, context.targetGroups),
      }),
    };
  }

  standardRequests(context: EditionContext): CooperationParameters[] {
    return standardAreas(context).map(({ code }) => ({ area: code }));
  }

  async answer(context: EditionContext, parameters: AnswerParameters): Promise<CooperationAnswer> {
    const area = areaAt(context, String(parameters.area), Number(parameters.year));
    const model = await this.models.of(context, area, Number(parameters.year));
    const assumed = { occupancy: Number(parameters.occupancy), refusal: Number(parameters.refusal) };
    const clusters = await this.split(context, area, Number(parameters.clusters));
    const sources = { model, assumed, clusters };
    const { targetGroup } = parameters;
    const groups = groupRows(sources).filter((row) => (targetGroup ?? row.targetGroup) === row.targetGroup);
    const figures =
      parameters.by === 'cluster' ? [...clusterRows(sources, String(targetGroup)), ...groups] : groups;
    return {
      ...framed(context, model, figures),
      figures,
      totals: {
        ...assumed,
        criticalMassPlaces: criticalMass(assumed.occupancy, assumed.refusal),
        ...dayTotals(groups),
        clusters: clusters.map(({ cluster, municipalities }) => ({
          cluster,
          municipalities: [...municipalities],
        })),
        sizes: sizeRows(assumed),
        criticalMass: criticalMassRows(),
      },
    };
  }

  private split(context: EditionContext, area: ResolvedArea, count: number): Promise<readonly SeatCluster[]> {
    const { municipalities } = area;
    const find = (): SeatCluster[] => seatClusters(context.municipalities, municipalities, count);
    return this.splits.of(context, `${count} ${municipalities.join()}`, () => Promise.resolve(find()));
  }
}

function framed(
  context: EditionContext,
  { area, place, reported, supplyByUnit }: GapModel,
  figures: readonly CooperationRow[],
): ReturnType<typeof frame> {
  const shared = [...supplyByUnit.values()].some(({ isShared }) => isShared);
  const uncertain = figures.filter(({ placesAlone }) => 'lo' in placesAlone).length;
  const notices: Notice[] = [
    ...withheldNotice(figures),
    ...(uncertain > 0 ? [{ code: 'withheld-as-interval', params: { count: uncertain } }] : []),
    ...(shared ? [{ code: 'shared-places-split', params: {} }] : []),
  ];
  return frame(context, {
    area,
    period: { from: String(place.year), to: String(place.year) },
    kinds: ['need', 'services', 'places'],
    methods: ['erlang-b', 'pooling-gain', 'seat-clusters', 'shared-supply'],
    reported,
    expected: area.municipalities,
    notices,
  });
}
