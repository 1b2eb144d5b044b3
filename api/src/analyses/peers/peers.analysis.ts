import { Inject, Injectable } from '@nestjs/common';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { areaAt, areaCode, checkedMunicipality } from '../answer/area.ts';
import { newestNeedYear } from '../answer/checked.ts';
import { frame } from '../answer/frame.ts';
import { CostFactsOfEdition } from '../costs/cost-facts.ts';
import { peerRows } from './peer-rows.ts';
import type { PeersAnswer } from './peers.answer.ts';
import type { PeersParameters } from './peers.parameters.ts';
import { ingredients } from './similar.ts';

/** Whom a municipality can be compared with, rule by rule, with the ingredients of "similar" and their weights. */
@Injectable()
export class PeersAnalysis implements AnswerProducer<PeersParameters> {
  readonly path = 'analyses/peers';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(CostFactsOfEdition) private readonly costs: CostFactsOfEdition,
  ) {
    registry.register(this);
  }

  normalise(context: EditionContext, asked: PeersParameters): AnswerParameters {
    const municipality = asked.municipality && checkedMunicipality(context, asked.municipality);
    return { area: areaCode(context, asked.area), ...(municipality && { municipality }) };
  }

  /** Asked for by few, and quick to answer. */
  standardRequests(): PeersParameters[] {
    return [];
  }

  async answer(context: EditionContext, parameters: AnswerParameters): Promise<PeersAnswer> {
    const year = newestNeedYear(context);
    const area = areaAt(context, String(parameters.area), year);
    const municipality = parameters.municipality === undefined ? null : String(parameters.municipality);
    const { rows, own } = peerRows(context, await this.costs.of(context), { area, municipality });
    const framed = frame(context, {
      area,
      period: { from: String(year), to: String(year) },
      kinds: ['population'],
      methods: ['structural-distance', 'great-circle'],
      reported: area.municipalities,
      expected: area.municipalities,
    });
    return { ...framed, figures: rows, totals: { ingredients: [...ingredients], own } };
  }
}
