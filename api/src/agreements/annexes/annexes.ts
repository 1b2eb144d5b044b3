import { Inject, Injectable } from '@nestjs/common';
import { frame } from '../../analyses/answer/frame.ts';
import { PlacesAnalysis } from '../../analyses/places/places.analysis.ts';
import { ServicesQuery } from '../../analyses/services/services.query.ts';
import type { AnswerProducer } from '../../editions/answer-registry.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { badParameter } from '../../http/problem.ts';
import { type ResolvedArea, resolveMembership } from '../../reference/membership.ts';
import type { AnnexName } from '../agreement-codes.ts';
import type { AgreementHead } from '../agreement.repository.ts';
import { capacityRows, serviceRows } from './annex-rows.ts';
import type { AnnexAnswer } from './annexes.answer.ts';

type OfAgreement = Pick<AgreementHead, 'id' | 'area' | 'startsOn'>;

/** Tables that belong to an agreement: answers of an edition, exported like any other. */
@Injectable()
export class Annexes {
  constructor(
    @Inject(PlacesAnalysis) private readonly places: PlacesAnalysis,
    @Inject(ServicesQuery) private readonly services: ServicesQuery,
  ) {}

  /** What answers for an annex; its agreement never changes area or first day, so an edition's answer stays. */
  producerOf(agreement: OfAgreement, annex: AnnexName): AnswerProducer {
    return {
      path: `agreements/${agreement.id}/annexes/${annex}`,
      fileWord: `annex-${annex}`,
      normalise: (context) => (areaOf(context, agreement), {}),
      standardRequests: () => [],
      answer: (context) =>
        annex === 'capacity' ? this.capacity(context, agreement) : this.register(context, agreement, annex),
    };
  }

  private async capacity(context: EditionContext, { area }: OfAgreement): Promise<AnnexAnswer> {
    const quarter = newestQuarter(context);
    const asked = { area, by: 'serviceType,targetGroup', from: quarter, to: quarter } as const;
    const { basis, notices, figures } = await this.places.answer(
      context,
      this.places.normalise(context, asked),
    );
    return { basis, notices, figures: capacityRows(context, figures) };
  }

  private async register(
    context: EditionContext,
    agreement: OfAgreement,
    annex: Exclude<AnnexName, 'capacity'>,
  ): Promise<AnnexAnswer> {
    const quarter = newestQuarter(context);
    const year = Number(quarter.slice(0, 4));
    const area = areaOf(context, agreement);
    const here = new Set(area.municipalities);
    const open = (await this.services.register(context.edition.key, year)).filter(
      ({ municipality, validTo }) =>
        here.has(municipality) && (validTo === null || validTo >= `${year}-12-31`),
    );
    const framed = frame(context, {
      area,
      period: { from: quarter, to: quarter },
      kinds: ['services', 'places', 'rates'],
      methods: [],
      reported: open.filter((row) => row.quarter === quarter).map(({ municipality }) => municipality),
      expected: [...new Set(open.map(({ municipality }) => municipality))].sort(),
    });
    return { ...framed, figures: serviceRows(context, annex, open) };
  }
}

/** The agreement's area as it is on its first day. */
function areaOf({ groupings }: EditionContext, { area, startsOn }: OfAgreement): ResolvedArea {
  const grouping = groupings.find(({ code }) => code === area);
  if (!grouping) throw badParameter('edition', `it has no grouping ${area}`);
  return resolveMembership(grouping, startsOn);
}

function newestQuarter({ quarters }: EditionContext): string {
  const newest = quarters[quarters.length - 1];
  if (newest === undefined) throw badParameter('edition', 'it has no places yet');
  return newest;
}
