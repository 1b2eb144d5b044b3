import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';

export const costEffects = ['population', 'age', 'volume', 'mix', 'real-price', 'general-price'] as const;
export type CostEffect = (typeof costEffects)[number];

export class CostEffectRow {
  @ApiProperty({ required: false, description: 'Municipality code or "area"; with by=municipality' })
  municipality?: string;
  @ApiProperty({ enum: costEffects }) effect!: CostEffect;
  @ApiFigure('Whole DKK; the effects add up to changeDkk exactly') amountDkk!: Figure;
}

/** The change that the effects of one municipality, or of the area, add up to. */
export class CostChangeRow {
  @ApiProperty({ description: 'Municipality code or "area"' }) municipality!: string;
  @ApiFigure('Spending in the first year, DKK') startDkk!: Figure;
  @ApiFigure('Spending in the last year, DKK') endDkk!: Figure;
  @ApiFigure('endDkk - startDkk') changeDkk!: Figure;
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
  @ApiProperty({
    type: [CostChangeRow],
    required: false,
    description: 'What the effects add up to; with by=municipality',
  })
  changes?: CostChangeRow[];
  @ApiProperty({ type: CostDecompositionTotals }) totals!: CostDecompositionTotals;
}
