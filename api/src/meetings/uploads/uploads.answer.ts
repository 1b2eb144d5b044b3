import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type MeetingTable, meetingTables } from '../meeting-codes.ts';

/** A fault or fact about a file, at the cell that a spreadsheet shows. */
export class MeetingFileIssue {
  @ApiProperty({ description: 'Closed code; the words are those of import issues' }) code!: string;
  @ApiProperty({ enum: ['error', 'notice'] }) severity!: 'error' | 'notice';
  @ApiProperty({ required: false }) sheet?: string;
  @ApiProperty({ required: false }) row?: number;
  @ApiProperty({ required: false, description: 'Letter of the column' }) column?: string;
  @ApiProperty({ required: false, description: 'Name of the column' }) field?: string;
  @ApiProperty({ required: false, description: 'Text as read' }) raw?: string;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  })
  params?: Readonly<Record<string, string | number>>;
}

/** What came of a file: nothing of it is stored unless `state` is `stored`. */
export class MeetingUpload {
  @ApiProperty({ enum: ['stored', 'checked', 'refused'] }) state!: 'stored' | 'checked' | 'refused';
  @ApiProperty({ enum: meetingTables }) kind!: MeetingTable;
  @ApiProperty({ description: 'Rows read without fault' }) rows!: number;
  @ApiProperty({ type: [MeetingFileIssue] }) issues!: readonly MeetingFileIssue[];
}
