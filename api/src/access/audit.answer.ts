import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type AuditAction, auditActions } from '@tilbudsvifte/contract';

/** One event of the log. */
export class AuditItem {
  @ApiProperty() id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'Sign-in name; empty when nobody was signed in' }) user!: string;
  @ApiProperty({ enum: auditActions }) action!: AuditAction;
  @ApiProperty({ description: 'Municipality concerned, or empty' }) municipality!: string;
  @ApiProperty() object!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) detail!: object;
  @ApiProperty() requestId!: string;
}

/** A page of the log. */
export class AuditPage {
  @ApiProperty({ type: [AuditItem] }) events!: readonly AuditItem[];
  @ApiPropertyOptional({ description: 'Give as `before` for the next page; absent on the last' })
  next?: string;
}
