import { Inject, Injectable } from '@nestjs/common';
import { createTexts, overviewLead } from '@tilbudsvifte/locale';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import type { EditionRef } from '../../editions/edition-ref.ts';
import type { FirstWords } from '../../http/first-words.ts';
import { OverviewAnalysis } from '../overview/overview.analysis.ts';
import type { OverviewAnswer } from '../overview/overview.answer.ts';

/** What the front page says first. */
@Injectable()
export class OverviewWords {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(OverviewAnalysis) private readonly overview: OverviewAnalysis,
  ) {}

  /** @param municipality - code of the reader's own; empty for the whole area */
  async of(edition: EditionRef, municipality: string): Promise<FirstWords> {
    const asked = municipality === '' ? {} : { municipality };
    const { context, parameters, bytes } = await this.delivery.find(edition, this.overview, asked);
    const answer = JSON.parse(bytes.body.toString()) as OverviewAnswer;
    const { groupings, municipalities, targetGroups } = context;
    const lead = overviewLead(answer, {
      language: 'da',
      areaName: groupings.find(({ code }) => code === parameters.area)?.name ?? '',
      own: municipalities.find(({ code }) => code === municipality),
      groups: targetGroups.length,
    });
    return { title: createTexts('da')('overview.title'), lead };
  }
}
