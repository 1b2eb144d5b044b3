import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  type QuestionKind,
  questionKinds,
  type SurveyGrouping,
  surveyGroupings,
  type SurveyStatus,
  surveyStatuses,
} from '../meeting-codes.ts';

/** Most options a question may have: more are not put in order by anybody. */
export const mostOptions = 20;

/** A new survey: a draft until it is opened. */
export class NewSurvey {
  @ApiProperty() @IsString() @Length(1, 200) title!: string;
  @ApiPropertyOptional({ description: 'Read before the questions' })
  @IsOptional()
  @IsString()
  @Length(0, 5000)
  introduction?: string;
  @ApiPropertyOptional({
    enum: surveyGroupings,
    description: 'What answers are told apart by; none is the usual',
  })
  @IsOptional()
  @IsIn(surveyGroupings)
  by?: SurveyGrouping;
  @ApiPropertyOptional({ description: 'Held elsewhere: only the order of the options is published' })
  @IsOptional()
  @IsBoolean()
  publishedOrder?: boolean;
  @ApiPropertyOptional({ description: 'Who held it, where it was held elsewhere' })
  @IsOptional()
  @IsString()
  @Length(0, 1000)
  source?: string;
}
export class SurveyChange extends PartialType(NewSurvey) {}

export class NewSurveyOption {
  @ApiProperty() @IsString() @Length(1, 500) text!: string;
  @ApiPropertyOptional({ type: Number, nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(mostOptions)
  publishedPlace?: number | null;
}

export class NewSurveyQuestion {
  @ApiProperty({ enum: questionKinds }) @IsIn(questionKinds) kind!: QuestionKind;
  @ApiProperty() @IsString() @Length(1, 1000) text!: string;
  @ApiProperty({ type: [NewSurveyOption], description: 'In the order they are shown; numbered from 1' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostOptions)
  @ValidateNested({ each: true })
  @Type(() => NewSurveyOption)
  options!: NewSurveyOption[];
}
export class SurveyQuestionChange extends PartialType(NewSurveyQuestion) {}

/** Links to be made. */
export class NewInvitations {
  @ApiPropertyOptional({
    description: 'Municipality code or committee; left out where answers are not told apart',
  })
  @IsOptional()
  @IsString()
  @Length(0, 200)
  group?: string;
  @ApiProperty() @IsInt() @Min(1) @Max(500) number!: number;
}

export class SurveyStep {
  @ApiProperty({ enum: surveyStatuses }) @IsIn(surveyStatuses) to!: SurveyStatus;
}
