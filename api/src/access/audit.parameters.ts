import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type AuditAction, auditActions } from '@tilbudsvifte/contract';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';

/** Which events of the log. */
export class AuditParameters {
  @ApiPropertyOptional({ description: 'Events older than this one' })
  @IsOptional()
  @Matches(/^\d{1,18}$/)
  before?: string;
  @ApiPropertyOptional({ enum: auditActions }) @IsOptional() @IsIn(auditActions) action?: AuditAction;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 100) user?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(/^\d{4}$/) municipality?: string;
}

/** A file that was made of figures. */
export class ExportNote {
  @ApiProperty() @IsString() @Length(1, 200) fileName!: string;
  @ApiProperty({ description: 'Edition the figures are of' }) @IsString() @Length(1, 60) edition!: string;
}
