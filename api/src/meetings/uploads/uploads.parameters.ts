import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsId } from '../../agreements/agreements.parameters.ts';
import { type MeetingTable, meetingTables } from '../meeting-codes.ts';

/** What a file is and what is to be done with it; its bytes are the body. */
export class MeetingUploadParameters {
  @ApiProperty({ enum: meetingTables }) @IsIn(meetingTables) kind!: MeetingTable;
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Only check, store nothing' })
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';
  @ApiPropertyOptional({ description: 'With kind=survey: the survey whose questions the file holds' })
  @IsOptional()
  @IsId()
  survey?: string;
  @ApiPropertyOptional({ description: 'Name of the file, for the log' })
  @IsOptional()
  @Matches(/^[^\p{Cc}\\/]{1,200}$/u, { message: '$property must be a name, without a path' })
  fileName?: string;
}
