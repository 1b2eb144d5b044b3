import { Inject, Injectable } from '@nestjs/common';
import { CATCHMENT_BANDS, type DistanceBand, ROAD_FACTOR } from '@tilbudsvifte/planning';
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
import { CostFactsOfEdition } from '../costs/cost-facts.ts';
import { GapModels } from '../supply-gaps/gap-models.ts';
import type { AccessAnswer } from './access.answer.ts';
import { accessRows, spreadNeeds } from './access-rows.ts';
import { accessSources } from './access-sources.ts';
import type { AccessParameters } from './access.parameters.ts';
import { reachRows } from './reach-rows.ts';
import { seatDistances } from './seat-distances.ts';

const usualDistance = 30;
const [usualNear = 15, usualMiddle = 30, usualFar = 60] = CATCHMENT_BANDS.map(({ upToKm }) => upToKm);

/** Who can get to a place: catchment access by municipality and reach by target group (methods.md 1.1). */
@Injectable()
export class AccessAnalysis implements AnswerProducer<AccessParameters> {
  readonly path = 'analyses/access';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(GapModels) private readonly models: GapModels,
    @Inject(CostFactsOfEdition) private readonly facts: CostFactsOfEdition,
  ) {
    registry.register(this);
  }

  normalise(context: EditionContext, asked: AccessParameters): AnswerParameters {
    const { nearKm = usualNear, middleKm = usualMiddle, farKm = usualFar } = asked;
    if (nearKm >= middleKm) throw badParameter('middleKm', 'must be above nearKm');
    if (middleKm >= farKm) throw badParameter('farKm', 'must be above middleKm');
    return {
      area: areaCode(context, asked.area),
      year: asked.year ?? newestNeedYear(context),
      distance: asked.distance ?? usualDistance,
      nearKm,
      middleKm,
      farKm,
      ...(asked.targetGroup && {
        targetGroup: checkedCode('targetGroup', asked.targetGroup, context.targetGroups),
      }),
    };
  }

  standardRequests(context: EditionContext): AccessParameters[] {
    return standardAreas(context).map(({ code }) => ({ area: code }));
  }

  async answer(context: EditionContext, parameters: AnswerParameters): Promise<AccessAnswer> {
    const year = Number(parameters.year);
    const area = areaAt(context, String(parameters.area), year);
    const model = await this.models.of(context, area, year);
    const seats = seatDistances(context.municipalities, area.municipalities);
    const facts = await this.facts.of(context);
    const targetGroup = parameters.targetGroup === undefined ? undefined : String(parameters.targetGroup);
    const sources = accessSources({ model, seats, facts }, targetGroup);
    const distance = Number(parameters.distance);
    const bands = bandsOf(parameters);
    const figures = accessRows(sources, { distance, bands });
    const reach = reachRows(model, seats, distance);
    const spread = spreadNeeds(sources);
    const shared = [...model.supplyByUnit.values()].some(({ isShared }) => isShared);
    const notices: Notice[] = [
      ...withheldNotice([...figures, ...reach]),
      ...(spread > 0 ? [{ code: 'withheld-spread', params: { count: spread } }] : []),
      ...(shared && targetGroup ? [{ code: 'shared-places-split', params: {} }] : []),
    ];
    const framed = frame(context, {
      area,
      period: { from: String(year), to: String(year) },
      kinds: ['need', 'services', 'places', 'population'],
      methods: ['catchment-access', 'reach', 'road-distance'],
      reported: model.reported,
      expected: area.municipalities,
      notices,
    });
    const bandsKm = bands.map(({ upToKm }) => upToKm);
    const totals = { distance, unit: sources.unit, bandsKm, roadFactor: ROAD_FACTOR, reach };
    return { ...framed, figures, totals };
  }
}

/** The usual weights at the distances asked for. */
function bandsOf({ nearKm, middleKm, farKm }: AnswerParameters): DistanceBand[] {
  const ends = [nearKm, middleKm, farKm].map(Number);
  return CATCHMENT_BANDS.map(({ weight, upToKm }, i) => ({ weight, upToKm: ends[i] ?? upToKm }));
}
