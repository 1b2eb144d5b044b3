import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';

export type CostGroup = 'children-young' | 'adults' | 'special-education' | 'all';

/** Spending of a municipality, of the area, or the median municipality of the area. */
export class CostRow {
  @ApiProperty({
    description: 'Municipality code, "area" (sum) or "median" (median municipality of the area)',
  })
  municipality!: string;
  @ApiProperty() year!: number;
  @ApiProperty({ enum: ['accounts', 'budget'] }) kind!: 'accounts' | 'budget';
  @ApiProperty({ enum: ['children-young', 'adults', 'special-education', 'all'] }) group!: CostGroup;
  @ApiFigure('Net operating spending before state refund, DKK') expenditureDkk!: Figure;
  @ApiFigure('Spending after state refund, DKK; refunds are posted for the whole area, so only for "all"')
  afterRefundDkk!: Figure;
  @ApiFigure('DKK per inhabitant of the group’s age band (0-22, 18-64, 6-25; all ages for "all")')
  perInhabitantDkk!: Figure;
  @ApiFigure('DKK per person served on 31 December') perUserDkk!: Figure;
  @ApiFigure('Persons served on 31 December per 1,000 inhabitants of the age band') usersPer1000!: Figure;
}

export class CostTotals {
  @ApiFigure('State refund of the area in the last year, DKK; not subtracted from the figures')
  refundDkk!: Figure;
}

export class CostsAnswer extends AnswerBase {
  @ApiProperty({ type: [CostRow] }) figures!: CostRow[];
  @ApiProperty({ type: CostTotals }) totals!: CostTotals;
}
