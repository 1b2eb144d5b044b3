import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNotEmptyObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { type AnswerFormat, answerFormats } from '../editions/answer-formats.ts';
import { CodeParam, EditionParam } from '../analyses/answer/parameters.ts';
import { DocumentFields, documentLimits } from './document/document-fields.ts';
import { type ScenarioKind, scenarioKinds } from './document/scenario-document.ts';
import { type ScenarioStatus, scenarioStatuses, type Sharing, sharings } from './scenario-rights.ts';

const editionName = /^[\p{L}\p{N}._ -]{1,60}$/u;
/** Null is a value here, and a wrong one. */
const isGiven = (_: object, value: unknown): boolean => value !== undefined;

/** A scenario to look at without keeping it. */
export class PreviewOrder {
  @ApiProperty({ type: DocumentFields })
  @IsNotEmptyObject()
  @ValidateNested()
  @Type(() => DocumentFields)
  document!: DocumentFields;
}

/** A new scenario, written here or brought back as a file. */
export class NewScenario extends PreviewOrder {
  @ApiPropertyOptional({ description: 'SHA-256 of the canonical document: refused where it does not fit' })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  sha256?: string;
}

/** What of a scenario may be changed. */
export class ScenarioChange {
  @ApiPropertyOptional({ type: DocumentFields })
  @ValidateIf(isGiven)
  @IsNotEmptyObject()
  @ValidateNested()
  @Type(() => DocumentFields)
  document?: DocumentFields;

  @ApiPropertyOptional({ enum: scenarioStatuses })
  @ValidateIf(isGiven)
  @IsIn(scenarioStatuses)
  status?: ScenarioStatus;

  @ApiPropertyOptional({ enum: sharings, isArray: true, description: 'Counts once the scenario is shared' })
  @ValidateIf(isGiven)
  @IsArray()
  @ArrayMaxSize(sharings.length)
  @ArrayUnique()
  @IsIn(sharings, { each: true })
  sharedWith?: Sharing[];
}

/** A copy, of the same edition or calculated anew on another one. */
export class ScenarioCopy {
  @ApiPropertyOptional() @ValidateIf(isGiven) @IsString() @Length(1, documentLimits.name) name?: string;
  @ApiPropertyOptional({ description: 'Id or label of an edition, or "latest"' })
  @ValidateIf(isGiven)
  @Matches(editionName)
  edition?: string;
}

export class LeversParameters {
  @ApiProperty({ enum: scenarioKinds }) @IsIn(scenarioKinds) kind!: ScenarioKind;
  @CodeParam('Area: grouping code, e.g. 1084, 1085, oestdanmark') area?: string;
  @EditionParam() edition?: string;
}

export class ResultParameters {
  @ApiPropertyOptional({ description: 'Rows to take away as a file: outcomes (default), bridge or a table' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,59}$/)
  table?: string;
  @ApiPropertyOptional({ enum: ['json', ...answerFormats] })
  @IsOptional()
  @IsIn(['json', ...answerFormats])
  format?: AnswerFormat | 'json';
}

export class ComparisonParameters {
  @ApiProperty({ description: 'Ids of two or three scenarios, separated by commas' })
  @Matches(/^[0-9a-f-]{36}(,[0-9a-f-]{36}){1,2}$/, { message: 'scenarios must be two or three ids' })
  scenarios!: string;
}
