import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsId } from '../../agreements/agreements.parameters.ts';
import { type AgreementLevel, agreementLevels } from '../meeting-codes.ts';
import { mostOptions } from '../surveys/surveys.parameters.ts';

/** The key of a link: in the body, so that it stands in no log. */
export class SurveyToken {
  @ApiProperty()
  @Matches(/^[A-Za-z0-9_-]{20,64}$/, { message: '$property must be the key of a link' })
  token!: string;
}

/** How far somebody agrees with one statement. */
export class StatementLevel {
  @ApiProperty({ description: 'Number of the statement' }) @IsInt() @Min(1) @Max(mostOptions) option!: number;
  @ApiProperty({ enum: agreementLevels }) @IsIn(agreementLevels) level!: AgreementLevel;
}

/** Somebody's answer to one question; a question that is left out is not answered. */
export class QuestionAnswer {
  @ApiProperty() @IsId() question!: string;
  @ApiPropertyOptional({
    type: [Number],
    description:
      'Of a ranking: numbers of the options, most important first; those left out share the places that remain',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostOptions)
  @ArrayUnique()
  @IsInt({ each: true })
  ranking?: number[];
  @ApiPropertyOptional({ type: [StatementLevel], description: 'Of statements: those that are answered' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostOptions)
  @ValidateNested({ each: true })
  @Type(() => StatementLevel)
  levels?: StatementLevel[];
}

/** Somebody's answers, given once. */
export class SurveyAnswers extends SurveyToken {
  @ApiProperty({ type: [QuestionAnswer] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => QuestionAnswer)
  answers!: QuestionAnswer[];
}
