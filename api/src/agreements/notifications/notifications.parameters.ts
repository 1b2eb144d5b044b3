import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { IsDay, IsId } from '../agreements.parameters.ts';

const code = /^[\p{L}\p{N}_-]{1,60}$/u;

/** A notification to answer: about one target group, by the region's municipalities together. */
export class NewNotification {
  @ApiProperty({ description: 'What the national board calls it' })
  @IsString()
  @Length(1, 160)
  title!: string;
  @ApiProperty({ description: 'Target group that it is about' }) @Matches(code) targetGroup!: string;
  @ApiProperty({ description: 'Grouping whose municipalities answer together, e.g. 1084' })
  @Matches(code)
  area!: string;
  @ApiPropertyOptional({ format: 'date', description: 'Day by which the national board wants the answer' })
  @IsOptional()
  @IsDay()
  dueOn?: string;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Framework agreement it is handled in' })
  @IsOptional()
  @IsId()
  agreement?: string | null;
  @ApiPropertyOptional({ description: 'Edition that its figures are taken from; the newest without' })
  @IsOptional()
  @Matches(/^[\p{L}\p{N}._ -]{1,60}$/u)
  edition?: string;
}

const Text =
  (about: string): PropertyDecorator =>
  (target, key) => {
    ApiPropertyOptional({ description: `The secretariat’s words about ${about}` })(target, key);
    IsOptional()(target, key);
    IsString()(target, key);
    Length(0, 20_000)(target, key);
  };

/** What of a draft may be changed; its target group and area are what it is about and stay. */
export class NotificationChange {
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 160) title?: string;
  @ApiPropertyOptional({ type: String, nullable: true, format: 'date' })
  @IsOptional()
  @IsDay()
  dueOn?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true }) @IsOptional() @IsId() agreement?: string | null;
  @Text('the size of the target group') size?: string;
  @Text('interventions and services') services?: string;
  @Text('challenges in supply') challenges?: string;
  @Text('organisation and coordination') coordination?: string;
}

/** Figures taken anew. */
export class NewFigures {
  @ApiPropertyOptional({ description: 'Edition id or label; the newest without' })
  @IsOptional()
  @Matches(/^[\p{L}\p{N}._ -]{1,60}$/u)
  edition?: string;
}

/** The one step: sent to the national board. */
export class NotificationStep {
  @ApiProperty({ enum: ['sent'] }) @IsIn(['sent']) to!: 'sent';
}
