import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';

export const costEffects = ['population', 'age', 'volume', 'mix', 'real-price', 'general-price'] as const;
export type CostEffect = (typeof costEffects)[number];

export class CostEffectRow {
  @ApiProperty({ enum: costEffects }) effect!: CostEffect;
  @ApiFigure('Whole DKK; the effects add up to changeDkk exactly') amountDkk!: Figure;
}

export class CostDecompositionTotals {
  @ApiFigure('Spending in the first year, DKK') startDkk!: Figure;
  @ApiFigure('Spending in the last year, DKK') endDkk!: Figure;
  @ApiFigure('endDkk - startDkk') changeDkk!: Figure;
  @ApiProperty() fromYear!: number;
  @ApiProperty() toYear!: number;
  @ApiProperty({
    type: [String],
    description: 'Account functions treated together because their users are withheld',
  })
  pooledFunctions!: string[];
}

export class CostDecompositionAnswer extends AnswerBase {
  @ApiProperty({ type: [CostEffectRow] }) figures!: CostEffectRow[];
  @ApiProperty({ type: CostDecompositionTotals }) totals!: CostDecompositionTotals;
}
