import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUrl, Length, Matches, ValidateIf } from 'class-validator';
import { type ApprovalState, approvalStates } from '../agreement-codes.ts';
import { IsDay, IsId } from '../agreements.parameters.ts';

const partyCode = /^[\p{L}\p{N}_-]{1,60}$/u;

/** Where a party's approval stands. */
export class ApprovalChange {
  @ApiProperty({ enum: approvalStates }) @IsIn(approvalStates) state!: ApprovalState;
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'date',
    description: 'Day of the meeting; needed but for not-treated',
  })
  @IsOptional()
  @IsDay()
  on?: string | null;
  @ApiPropertyOptional({ description: 'Address of the minutes: http or https' })
  @ValidateIf((_, given) => given !== undefined && given !== '')
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @Length(0, 2000)
  link?: string;
  @ApiPropertyOptional({ description: 'Needed for approved-with-remark' })
  @IsOptional()
  @IsString()
  @Length(0, 5000)
  remark?: string;
}

/** A party's words in the hearing. */
export class NewComment {
  @ApiProperty({
    description: 'Party that speaks: an approver’s own municipality; the secretariat takes down for any',
  })
  @Matches(partyCode)
  party!: string;
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Theme, goal or decision that it is about',
  })
  @IsOptional()
  @IsId()
  about?: string | null;
  @ApiProperty() @IsString() @Length(1, 10_000) text!: string;
}
