import { Inject, Injectable } from '@nestjs/common';
import type { Figure } from '@tilbudsvifte/planning';
import type { Basis } from '../../analyses/answer/basis.dto.ts';
import type { CompareAnswer } from '../../analyses/compare/compare.answer.ts';
import { CompareAnalysis } from '../../analyses/compare/compare.analysis.ts';
import type { IndicatorCode } from '../../analyses/indicators/indicator-codes.ts';
import { indicatorReader } from '../../analyses/indicators/indicator-list.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import type { EditionRef } from '../../editions/edition-ref.ts';
import { ProblemError } from '../../http/problem.ts';
import type { AgreementHead } from '../agreement.repository.ts';
import type { GoalFields, GoalItem, GoalValue } from '../items/items.answer.ts';
import { goalStatus, knownValues } from './goal-status.ts';

type Values = ReadonlyMap<string, readonly GoalValue[]>;
type Rows = readonly { indicator: string; year: number; value: Figure }[];

/** Goals with their values, and what these rest on: that of the comparison they are read from. */
export interface GoalsFound {
  readonly goals: GoalItem[];
  readonly basis: Basis | null;
}
type OfAgreement = Pick<AgreementHead, 'area' | 'startsOn' | 'endsOn'>;

const most = 12;
const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Figures of the goals' indicators for the area, from the comparison that every reader can ask for. */
@Injectable()
export class GoalValues {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(CompareAnalysis) private readonly compare: CompareAnalysis,
  ) {}

  async of(
    edition: EditionRef | null,
    agreement: OfAgreement,
    goals: readonly GoalFields[],
  ): Promise<GoalsFound> {
    const codes = [...new Set(goals.map(({ indicator }) => indicator))];
    const { values, basis } = edition
      ? await this.values(edition, agreement.area, codes)
      : { values: new Map<string, GoalValue[]>(), basis: null };
    return { goals: goals.map((goal) => goalItem(goal, values, agreement)), basis };
  }

  private async values(
    edition: EditionRef,
    area: string,
    codes: readonly IndicatorCode[],
  ): Promise<{ values: Values; basis: Basis | null }> {
    const found = new Map<string, GoalValue[]>();
    let basis: Basis | null = null;
    for (let at = 0; at < codes.length; at += most) {
      const indicators = codes.slice(at, at + most).join(',');
      const answer = await this.rows(edition, { area, indicators });
      basis ??= answer.basis;
      for (const { indicator, year, value } of answer.rows)
        found.set(indicator, [...(found.get(indicator) ?? []), { year, value }]);
    }
    return { values: found, basis };
  }

  /** Rows of the area and what they rest on; none where the edition cannot answer for it. */
  private async rows(
    edition: EditionRef,
    asked: { readonly area: string; readonly indicators: string },
  ): Promise<{ rows: Rows; basis: Basis | null }> {
    try {
      const { bytes } = await this.delivery.find(edition, this.compare, { ...asked, series: 'all' as const });
      const { figures, basis } = JSON.parse(bytes.body.toString()) as CompareAnswer;
      return { rows: figures.filter(({ municipality }) => municipality === 'area'), basis };
    } catch (error) {
      if (error instanceof ProblemError) return { rows: [], basis: null };
      throw error;
    }
  }
}

/** A goal with its values up to the end of the agreement. */
function goalItem(goal: GoalFields, all: Values, { startsOn, endsOn }: OfAgreement): GoalItem {
  const { unit, floor, floorKind } = indicatorReader(goal.indicator);
  const values = (all.get(goal.indicator) ?? []).filter(({ year }) => year <= yearOf(endsOn));
  const known = knownValues(values);
  return {
    ...goal,
    unit,
    values,
    latest: known[known.length - 1] ?? null,
    previous: known[known.length - 2] ?? null,
    status: goalStatus(values, { ...goal, floor, floorKind, baseYear: yearOf(startsOn) - 1 }),
  };
}
