import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';

export const overviewIndicators = [
  'vacant-places',
  'occupancy',
  'groups-short',
  'expenditure-per-adult',
  'expenditure-per-child',
  'bought-outside',
  'expected-growth',
] as const;
export type OverviewIndicator = (typeof overviewIndicators)[number];

/** One indicator of one municipality, of the area ("area") or the median municipality ("median"). */
export class OverviewRow {
  @ApiProperty({ enum: overviewIndicators }) indicator!: OverviewIndicator;
  @ApiProperty({ description: 'Municipality code, "area" or "median"' }) municipality!: string;
  @ApiFigure('Value in the period shown') value!: Figure;
  @ApiFigure('Value one year earlier') previous!: Figure;
}

/** Something to notice, ranked by a published score: deviation × certainty × novelty. */
export class Finding {
  @ApiProperty({ enum: overviewIndicators }) indicator!: OverviewIndicator;
  @ApiProperty({ description: 'Municipality code or "area"' }) municipality!: string;
  @ApiProperty({ required: false, description: 'Target group the finding is about' }) targetGroup?: string;
  @ApiFigure('The value; for a target group the places it lacks') value!: Figure;
  @ApiFigure('Share of the need of the target group without a place; not applicable to a municipality')
  shareOfNeed!: Figure;
  @ApiFigure('Median of the area’s municipalities; not applicable to a target group') median!: Figure;
  @ApiProperty({
    description:
      '|value - median| in interquartile ranges: among the municipalities, or by shareOfNeed among the target groups',
  })
  deviation!: number;
  @ApiProperty({ description: '1; 0.5 where the 80 % interval of the value holds the median' })
  certainty!: number;
  @ApiProperty({
    description:
      '1.25 where value - median has moved by more than the floor of the indicator in a year, else 1',
  })
  novelty!: number;
  @ApiProperty({ description: 'deviation × certainty × novelty' }) score!: number;
}

/** 24-hour places that will be needed, of the area or of one municipality. */
export class ExpectedNeed {
  @ApiProperty({ description: 'Municipality code or "area"' }) municipality!: string;
  @ApiProperty({ description: 'The last counted year' }) baseYear!: number;
  @ApiProperty({ description: 'The year forecast' }) year!: number;
  @ApiFigure('Need at the last count, persons') now!: Figure;
  @ApiFigure('Need forecast, persons, with the limits that hold it 8 times in 10') need!: Figure;
  @ApiProperty({ description: 'Target groups in the sum: those that can be forecast from published counts' })
  groups!: number;
  @ApiProperty({ description: 'Target groups planned in 24-hour places' }) of!: number;
}

export class IndicatorNote {
  @ApiProperty({ enum: overviewIndicators }) indicator!: OverviewIndicator;
  @ApiProperty({ enum: ['count', 'share', 'dkk'] }) unit!: 'count' | 'share' | 'dkk';
  @ApiProperty() period!: string;
  @ApiProperty({ type: String, nullable: true }) previousPeriod!: string | null;
}

export class OverviewTotals {
  @ApiProperty({ type: [IndicatorNote] }) indicators!: IndicatorNote[];
  @ApiProperty({
    type: [Finding],
    description: 'At most three, one per theme, for the municipality asked for or the area',
  })
  findings!: Finding[];
  @ApiProperty({
    type: [ExpectedNeed],
    description: 'Of the area, and of the municipality asked for where its counts are published',
  })
  expectedNeed!: ExpectedNeed[];
}

export class OverviewAnswer extends AnswerBase {
  @ApiProperty({ type: [OverviewRow] }) figures!: OverviewRow[];
  @ApiProperty({ type: OverviewTotals }) totals!: OverviewTotals;
}
