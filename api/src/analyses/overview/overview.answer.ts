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

/** Something to notice, ranked by a published score: distance to the peers’ median in interquartile ranges. */
export class Finding {
  @ApiProperty({ enum: overviewIndicators }) indicator!: OverviewIndicator;
  @ApiProperty({ description: 'Municipality code or "area"' }) municipality!: string;
  @ApiProperty({ required: false, description: 'Target group the finding is about' }) targetGroup?: string;
  @ApiFigure('The value') value!: Figure;
  @ApiFigure('Median of the area’s municipalities') median!: Figure;
  @ApiProperty({
    description: 'Score: |value - median| / interquartile range; for shortages places short / need',
  })
  score!: number;
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
}

export class OverviewAnswer extends AnswerBase {
  @ApiProperty({ type: [OverviewRow] }) figures!: OverviewRow[];
  @ApiProperty({ type: OverviewTotals }) totals!: OverviewTotals;
}
