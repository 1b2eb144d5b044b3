import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';
import type { CostGroup } from '../costs/costs.answer.ts';

const groups = ['children-young', 'adults', 'special-education', 'all'];

/** How certain the budgets of a municipality, or of the area as one, have been. Deviation is accounts - budget. */
export class BudgetCertaintyRow {
  @ApiProperty({ description: 'Municipality code, or "area" (the municipalities as one budget)' })
  municipality!: string;
  @ApiProperty({ enum: groups }) group!: CostGroup;
  @ApiFigure('Years with both budget and accounts') years!: Figure;
  @ApiFigure('Mean yearly deviation, DKK') meanDeviationDkk!: Figure;
  @ApiFigure('Mean of the yearly deviations as shares of the budget: the bias') meanDeviationShare!: Figure;
  @ApiFigure('The same without signs (MAPE)') meanAbsoluteShare!: Figure;
  @ApiFigure('Share of the years within 2 % of the budget') withinTwoPercent!: Figure;
  @ApiFigure('Theil: share of the squared error that is systematic') theilBias!: Figure;
  @ApiFigure('Theil: share that is budgets varying too little or too much') theilVariance!: Figure;
  @ApiFigure('Theil: share that is chance') theilCovariance!: Figure;
  @ApiFigure('Chance that the next budget is exceeded, 0-1, if the next year is like these')
  overspendChance!: Figure;
  @ApiFigure('Share of the budget to add for 80 % certainty; below 0 where budgets have been too high')
  buffer80Share!: Figure;
  @ApiFigure('Newest budget, DKK') nextBudgetDkk!: Figure;
  @ApiFigure('Buffer on the newest budget for 80 % certainty, at least 0, DKK') bufferDkk!: Figure;
}

/** One year's budget and accounts. */
export class BudgetYearRow {
  @ApiProperty() municipality!: string;
  @ApiProperty({ enum: groups }) group!: CostGroup;
  @ApiProperty() year!: number;
  @ApiFigure('DKK') budgetDkk!: Figure;
  @ApiFigure('DKK') accountsDkk!: Figure;
  @ApiFigure('accountsDkk - budgetDkk') deviationDkk!: Figure;
  @ApiFigure('Deviation as a share of the budget') deviationShare!: Figure;
}

/** What the municipalities of the area must hold apart and together for 80 % certainty of the newest budget. */
export class PooledBufferRow {
  @ApiProperty({ enum: groups }) group!: CostGroup;
  @ApiFigure('Sum of the municipalities’ own buffers, DKK') aloneDkk!: Figure;
  @ApiFigure('Buffer of all as one budget, DKK: deviations of a year even out between municipalities')
  pooledDkk!: Figure;
  @ApiFigure('aloneDkk - pooledDkk') savedDkk!: Figure;
}

export class BudgetCertaintyTotals {
  @ApiProperty({ type: [PooledBufferRow] }) pooled!: PooledBufferRow[];
  @ApiProperty({ type: Number, nullable: true, description: 'Year of the newest budget' })
  nextBudgetYear!: number | null;
}

export class BudgetCertaintyAnswer extends AnswerBase {
  @ApiProperty({ type: [BudgetCertaintyRow] }) figures!: BudgetCertaintyRow[];
  @ApiProperty({ type: [BudgetYearRow] }) years!: BudgetYearRow[];
  @ApiProperty({ type: BudgetCertaintyTotals }) totals!: BudgetCertaintyTotals;
}
