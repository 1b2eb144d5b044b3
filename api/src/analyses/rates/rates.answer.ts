import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';

/** Rates of one service type, charged in one unit, in one year. */
export class RateRow {
  @ApiProperty() serviceType!: string;
  @ApiProperty({ description: 'What the rate is charged for: day, daytime, hour, course, pupil, year' })
  unit!: string;
  @ApiProperty({ required: false, description: 'Service; with by=service' }) service?: string;
  @ApiProperty({ required: false, description: 'Type of operator; with by=operator' }) operatorType?: string;
  @ApiProperty({ required: false, description: 'Code of the operator; with by=operator' })
  operatorCode?: string;
  @ApiProperty({ required: false, description: 'Operating municipality; with by=municipality' })
  municipality?: string;
  @ApiProperty() year!: number;
  @ApiFigure('Services with a rate') services!: Figure;
  @ApiFigure('Median rate of the services, DKK per unit') medianRateDkk!: Figure;
  @ApiFigure('A tenth of the services are below, DKK per unit') p10RateDkk!: Figure;
  @ApiFigure('A tenth of the services are above, DKK per unit') p90RateDkk!: Figure;
  @ApiFigure('Mean of the rates weighted by places, DKK per unit: what a place costs') rateDkk!: Figure;
  @ApiFigure('Of the services, those whose places are known: the mean is of these') weightedServices!: Figure;
  @ApiFigure('The agreement’s line: rateDkk of the base year moved by the price index, less the reduction')
  targetDkk!: Figure;
  @ApiFigure('rateDkk / targetDkk - 1; above 0 is above the line') gapToTarget!: Figure;
}

/** Rate of one service in the last year. */
export class ChargedRate {
  @ApiProperty() service!: string;
  @ApiProperty() serviceType!: string;
  @ApiProperty() unit!: string;
  @ApiProperty({ description: 'Type of operator' }) operatorType!: string;
  @ApiProperty({ description: 'Code of the operator: a municipality where its type is municipal' })
  operatorCode!: string;
  @ApiFigure('DKK per unit') rateDkk!: Figure;
}

export class RateTotals {
  @ApiProperty({ description: 'Base year of the agreement’s line' }) baseYear!: number;
  @ApiProperty({ description: 'Reduction below the price index, share' }) reduction!: number;
  @ApiProperty({ enum: ['total', 'annual'] }) manner!: 'total' | 'annual';
  @ApiProperty({ description: 'Year of `services`' }) lastYear!: number;
}

export class RatesAnswer extends AnswerBase {
  @ApiProperty({ type: [RateRow] }) figures!: RateRow[];
  @ApiProperty({ type: [ChargedRate], description: 'Every service’s rate in the last year' })
  services!: ChargedRate[];
  @ApiProperty({ type: RateTotals }) totals!: RateTotals;
}
