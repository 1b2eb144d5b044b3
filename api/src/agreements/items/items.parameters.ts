import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsIn, IsNumber, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { type IndicatorCode, indicatorCodes } from '../../analyses/indicators/indicator-codes.ts';
import {
  type AgreementPart,
  agreementParts,
  type DecisionKind,
  decisionKinds,
  type DueDateKind,
  dueDateKinds,
  type GoalDirection,
  goalDirections,
} from '../agreement-codes.ts';
import { IsDay, IsId } from '../agreements.parameters.ts';

/** Far beyond any figure of the catalogue, and whole enough to be kept exactly. */
const largest = 1e12;

export class NewTheme {
  @ApiProperty({ enum: agreementParts }) @IsIn(agreementParts) part!: AgreementPart;
  @ApiProperty() @IsString() @Length(1, 300) title!: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(0, 20_000) text?: string;
}
export class ThemeChange extends PartialType(NewTheme) {}

export class NewGoal {
  @ApiPropertyOptional({ type: String, nullable: true }) @IsOptional() @IsId() theme?: string | null;
  @ApiProperty() @IsString() @Length(1, 300) title!: string;
  @ApiProperty({ enum: indicatorCodes }) @IsIn(indicatorCodes) indicator!: IndicatorCode;
  @ApiProperty({ description: 'In the unit of the indicator; shares 0-1' })
  @IsNumber()
  @Min(-largest)
  @Max(largest)
  targetValue!: number;
  @ApiProperty({ enum: goalDirections }) @IsIn(goalDirections) direction!: GoalDirection;
}
export class GoalChange extends PartialType(NewGoal) {}

export class NewDecision {
  @ApiPropertyOptional({ type: String, nullable: true }) @IsOptional() @IsId() theme?: string | null;
  @ApiProperty({ enum: decisionKinds }) @IsIn(decisionKinds) kind!: DecisionKind;
  @ApiProperty() @IsString() @Length(1, 300) title!: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(0, 20_000) text?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(0, 300) responsible?: string;
  @ApiPropertyOptional({ type: String, nullable: true, format: 'date' }) @IsOptional() @IsDay() dueOn?:
    string | null;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(0, 5000) followUp?: string;
}
export class DecisionChange extends PartialType(NewDecision) {}

export class NewDueDate {
  @ApiProperty({ enum: dueDateKinds }) @IsIn(dueDateKinds) kind!: DueDateKind;
  @ApiProperty({ format: 'date' }) @IsDay() dueOn!: string;
  @ApiProperty() @IsString() @Length(1, 300) title!: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(0, 300) responsible?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(0, 300) meeting?: string;
  @ApiPropertyOptional({ type: String, nullable: true, format: 'date' })
  @IsOptional()
  @IsDay()
  meetingOn?: string | null;
}
export class DueDateChange extends PartialType(NewDueDate) {}
