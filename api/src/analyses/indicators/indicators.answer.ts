import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';
import { type IndicatorCode, indicatorCodes } from './indicator-codes.ts';
import { CatalogueIndicator } from './indicator-note.dto.ts';

/** An indicator at a glance, newest period. */
export class IndicatorRow {
  @ApiProperty({ enum: indicatorCodes }) indicator!: IndicatorCode;
  @ApiProperty({ type: String, nullable: true }) period!: string | null;
  @ApiFigure('The area as a whole') area!: Figure;
  @ApiFigure('Median of its municipalities; not applicable where they have no figure of their own')
  median!: Figure;
  @ApiFigure('Lowest figure of a municipality') lowest!: Figure;
  @ApiFigure('Highest figure of a municipality') highest!: Figure;
}

export class IndicatorsTotals {
  @ApiProperty({ type: [CatalogueIndicator] }) indicators!: CatalogueIndicator[];
}

export class IndicatorsAnswer extends AnswerBase {
  @ApiProperty({ type: [IndicatorRow] }) figures!: IndicatorRow[];
  @ApiProperty({ type: IndicatorsTotals }) totals!: IndicatorsTotals;
}
