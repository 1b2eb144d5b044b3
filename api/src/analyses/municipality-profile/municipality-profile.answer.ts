import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';
import { type IndicatorUnit, indicatorUnits } from '../indicators/indicator-codes.ts';

/** The questions of a profile, in their fixed order; decisions have no figures in this version. */
export const profileSections = ['places', 'gaps', 'costs', 'trade', 'future', 'decisions'] as const;
export type ProfileSection = (typeof profileSections)[number];

export const profileIndicators = [
  'places',
  'vacant-places',
  'occupancy',
  'places-per-1000',
  'waiting-share',
  'need',
  'gap-at-occupancy',
  'expenditure-per-adult',
  'expenditure-per-child',
  'bought-outside',
  'expected-growth',
  'need-total',
  'need-forecast',
  'adults-growth',
] as const;
export type ProfileIndicator = (typeof profileIndicators)[number];

/** One figure of the municipality beside the same figure of the area. */
export class ProfileRow {
  @ApiProperty({ enum: profileSections }) section!: ProfileSection;
  @ApiProperty({ enum: profileIndicators }) indicator!: ProfileIndicator;
  @ApiProperty({ description: 'Year or quarter' }) period!: string;
  @ApiProperty({ required: false, description: 'Target group the figure is about' }) targetGroup?: string;
  @ApiProperty({ enum: indicatorUnits }) unit!: IndicatorUnit;
  @ApiFigure('Value of the municipality') own!: Figure;
  @ApiFigure('Value of the area') area!: Figure;
}

/** Of whom the municipality buys most, among those whose number is published. */
export class LargestSeller {
  @ApiProperty({
    description: 'Municipality code, region code of a regional operator, "self-governing" or "private"',
  })
  seller!: string;
  @ApiProperty({ description: 'Quarter' }) period!: string;
  @ApiFigure('Full-year places with it') places!: Figure;
  @ApiFigure('Its share of all places of the municipality') share!: Figure;
}

/** Which target groups a sum over the area holds. */
export class GroupsInSum {
  @ApiProperty({ description: 'Target groups that can be forecast from published counts' }) groups!: number;
  @ApiProperty({ description: 'Target groups planned in 24-hour places' }) of!: number;
}

export class ProfileTotals {
  @ApiProperty() municipality!: string;
  @ApiProperty({ description: 'Whether it has reported need for the newest year' }) reported!: boolean;
  @ApiProperty({ description: 'Planning occupancy of gap-at-occupancy, share' }) occupancy!: number;
  @ApiProperty({ description: 'Newest year with reported need' }) year!: number;
  @ApiProperty({ type: GroupsInSum, description: 'Groups in need-total and need-forecast of the area' })
  forecastGroups!: GroupsInSum;
  @ApiProperty({ type: LargestSeller, nullable: true, description: 'null when no seller is published' })
  largestSeller!: LargestSeller | null;
}

export class MunicipalityProfileAnswer extends AnswerBase {
  @ApiProperty({ type: [ProfileRow] }) figures!: ProfileRow[];
  @ApiProperty({ type: ProfileTotals }) totals!: ProfileTotals;
}
