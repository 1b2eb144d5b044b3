import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNumber,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { IsId } from '../agreements/agreements.parameters.ts';
import { CodeParam, MunicipalityParam } from '../analyses/answer/parameters.ts';
import {
  type AlertDirection,
  alertDirections,
  type AlertIndicator,
  alertIndicators,
  type AlertLanguage,
  alertLanguages,
  type SubscriptionKind,
  subscriptionKinds,
} from './alert-codes.ts';

/** Far beyond any figure of the catalogue. */
const largest = 1e12;
const limitWords = 'Limit in the unit of the indicator; shares 0-1. A figure equal to it is not beyond it';

/** A figure that can be watched. */
export class WatchedFigure {
  @ApiPropertyOptional({ enum: alertIndicators, description: 'Threshold: what is watched' })
  @IsOptional()
  @IsIn(alertIndicators)
  indicator?: AlertIndicator;
  @CodeParam('Threshold: grouping, e.g. 1084; default the first region that has reported') area?: string;
  @MunicipalityParam() municipality?: string;
  @CodeParam('Threshold: target group of the area; only occupancy, availability and gap-today have it')
  targetGroup?: string;
}

/** What one wants to be told of. Overdue: municipality, or all that one may see. Revisions: folder, or all. */
export class NewSubscription extends WatchedFigure {
  @ApiProperty({ enum: subscriptionKinds }) @IsIn(subscriptionKinds) kind!: SubscriptionKind;
  @ApiPropertyOptional({ enum: alertDirections })
  @IsOptional()
  @IsIn(alertDirections)
  direction?: AlertDirection;
  @ApiPropertyOptional({ description: limitWords })
  @IsOptional()
  @IsNumber()
  @Min(-largest)
  @Max(largest)
  limit?: number;
  @ApiPropertyOptional({ description: 'Revisions: one folder' }) @IsOptional() @IsId() folder?: string;
  @ApiPropertyOptional({ description: 'Also by mail; default false' })
  @IsOptional()
  @IsBoolean()
  mail?: boolean;
  @ApiPropertyOptional({ enum: alertLanguages, description: 'Language of the mails; default da' })
  @IsOptional()
  @IsIn(alertLanguages)
  language?: AlertLanguage;
}

/** What of a subscription may be changed. */
export class SubscriptionChange {
  @ApiPropertyOptional({ enum: alertDirections })
  @IsOptional()
  @IsIn(alertDirections)
  direction?: AlertDirection;
  @ApiPropertyOptional({ description: limitWords })
  @IsOptional()
  @IsNumber()
  @Min(-largest)
  @Max(largest)
  limit?: number;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() mail?: boolean;
  @ApiPropertyOptional({ enum: alertLanguages }) @IsOptional() @IsIn(alertLanguages) language?: AlertLanguage;
}

const mostMessages = 200;

/** Messages read, or unread again. */
export class MessagesRead {
  @ApiPropertyOptional({ type: [String], description: 'Which; absent: all' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(mostMessages)
  @Matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { each: true, message: '$property must be ids' })
  messages?: readonly string[];
  @ApiPropertyOptional({ description: 'false: unread again; default true' })
  @IsOptional()
  @IsBoolean()
  read?: boolean;
}
