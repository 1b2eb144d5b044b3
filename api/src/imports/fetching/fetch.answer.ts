import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ImportIssue } from '../read-import.ts';

/** A fault or fact about a fetched table, addressed as a spreadsheet shows it. */
export class FetchIssue {
  @ApiProperty() code!: string;
  @ApiProperty({ enum: ['error', 'notice'] }) severity!: 'error' | 'notice';
  @ApiPropertyOptional() row?: number;
  @ApiPropertyOptional() column?: string;
  @ApiPropertyOptional() field?: string;
  @ApiPropertyOptional() raw?: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) params?: object;
}

/** A fetch from StatBank, running or ended. */
export class FetchItem {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'StatBank table' }) table!: string;
  @ApiProperty({ type: [Number], description: 'Empty for all that the table has' }) years!: readonly number[];
  @ApiProperty({ description: 'Code of a grouping; empty for all municipalities' }) area!: string;
  @ApiProperty({ enum: ['running', 'done', 'failed'] }) state!: 'running' | 'done' | 'failed';
  @ApiProperty({ enum: ['asking', 'downloading', 'reading'] }) stage!: 'asking' | 'downloading' | 'reading';
  @ApiProperty({ description: 'Bytes that have arrived' }) bytes!: number;
  @ApiProperty({ description: 'Rows read so far; in the end, figures stored' }) rows!: number;
  @ApiPropertyOptional({ description: 'When StatBank last updated the table, as it writes it (Danish time)' })
  tableUpdated?: string;
  @ApiPropertyOptional({ enum: ['stored', 'unchanged', 'refused'] })
  result?: 'stored' | 'unchanged' | 'refused';
  @ApiPropertyOptional({ description: 'Delivery that came of it' }) batch?: string;
  @ApiProperty({ type: [FetchIssue] }) issues!: readonly ImportIssue[];
  @ApiProperty() startedBy!: string;
  @ApiProperty({ format: 'date-time' }) startedAt!: string;
}

/** Fetches, newest first, and what can be fetched. */
export class FetchList {
  @ApiProperty({ type: [String], description: 'StatBank tables that can be fetched' })
  tables!: readonly string[];
  @ApiProperty({ type: [FetchItem] }) fetches!: readonly FetchItem[];
}
