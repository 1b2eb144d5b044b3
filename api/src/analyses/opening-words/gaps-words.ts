import { Inject, Injectable } from '@nestjs/common';
import { createTexts, groupGapsHeadline } from '@tilbudsvifte/locale';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import type { EditionRef } from '../../editions/edition-ref.ts';
import type { FirstWords } from '../../http/first-words.ts';
import type { SupplyGapsAnswer } from '../supply-gaps/supply-gaps.answer.ts';
import { SupplyGapsAnalysis } from '../supply-gaps/supply-gaps.analysis.ts';

/** What Mangler says first: the gaps at the planning occupancy, by target group, as the page shows them unless asked otherwise. */
@Injectable()
export class GapsWords {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(SupplyGapsAnalysis) private readonly gaps: SupplyGapsAnalysis,
  ) {}

  /** @returns null where nobody has reported: then the page opens with its question */
  async of(edition: EditionRef): Promise<FirstWords | null> {
    const { context, bytes } = await this.delivery.find(edition, this.gaps, { by: 'targetGroup' });
    const { figures, totals, basis } = JSON.parse(bytes.body.toString()) as SupplyGapsAnswer;
    const { coverage, synthetic, area, period } = basis;
    if (coverage.reported === 0) return null;
    const names = new Map(context.targetGroups.map(({ code, name }) => [code, name]));
    const gaps = figures.map(({ targetGroup = '', gapAtOccupancy }) => ({
      name: names.get(targetGroup) ?? targetGroup,
      gap: gapAtOccupancy,
    }));
    const told = { synthetic, coverage, area: area.name, year: Number(period.to), totals };
    const texts = createTexts('da');
    const rule = texts('gaps.ruleOccupancy', { occupancy: totals.occupancy });
    const { headline } = groupGapsHeadline(gaps, told, 'da');
    return { title: texts('gaps.title'), lead: `${headline} ${rule}` };
  }
}
