import { ApiProperty } from '@nestjs/swagger';
import { type ApprovalState, approvalStates, type PartyKind, partyKinds } from '../agreement-codes.ts';

/** A party of an agreement, and where its approval stands. */
export class ApprovalItem {
  @ApiProperty({ description: 'Municipality code, or grouping code of the region' }) party!: string;
  @ApiProperty({ enum: partyKinds }) kind!: PartyKind;
  @ApiProperty() name!: string;
  @ApiProperty() nameEn!: string;
  @ApiProperty({ format: 'date', description: 'First day of its membership of the area' })
  memberFrom!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) memberTo!: string | null;
  @ApiProperty({ enum: approvalStates }) state!: ApprovalState;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Day of the meeting' })
  on!: string | null;
  @ApiProperty({ description: 'Address of the minutes, or empty' }) link!: string;
  @ApiProperty() remark!: string;
  @ApiProperty({ description: 'Send as If-Match when it is changed' }) version!: number;
}

export class ApprovalList {
  @ApiProperty({ type: [ApprovalItem] }) approvals!: readonly ApprovalItem[];
}

/** A party's words in the hearing. */
export class CommentItem {
  @ApiProperty() id!: string;
  @ApiProperty() party!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Theme, goal or decision that it is about' })
  about!: string | null;
  @ApiProperty() text!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class CommentList {
  @ApiProperty({ type: [CommentItem] }) comments!: readonly CommentItem[];
}
