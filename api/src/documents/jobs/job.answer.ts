import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Language, LANGUAGES } from '@tilbudsvifte/locale';
import { type OrderedFormat, orderedFormats } from '../documents.parameters.ts';

/** Where a job stands. */
export const jobStates = ['waiting', 'running', 'done', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

/** Why it failed: its process died, or it could not be done. */
export const jobFailures = ['interrupted', 'error'] as const;
export type JobFailure = (typeof jobFailures)[number];

export class JobEdition {
  @ApiProperty() id!: string;
  @ApiProperty() label!: string;
}

/** The file that came of a job. */
export class JobFile {
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Bytes' }) size!: number;
  @ApiProperty() sha256!: string;
}

/** Annexes of all municipalities on their way. */
export class DocumentJob {
  @ApiProperty() id!: string;
  @ApiProperty({ type: JobEdition }) edition!: JobEdition;
  @ApiProperty({ description: 'Grouping whose municipalities get one each' }) area!: string;
  @ApiProperty({ enum: orderedFormats }) format!: OrderedFormat;
  @ApiProperty({ enum: LANGUAGES }) language!: Language;
  @ApiProperty({ enum: jobStates }) state!: JobState;
  @ApiProperty({ description: 'Annexes that are written' }) done!: number;
  @ApiProperty({ description: 'Annexes in all' }) of!: number;
  @ApiPropertyOptional({ enum: jobFailures, description: 'Why it failed; it can be ordered again' })
  failure?: JobFailure;
  @ApiProperty({ format: 'date-time' }) startedAt!: string;
  @ApiProperty({ type: JobFile, nullable: true, description: 'null until it is done' }) file!: JobFile | null;
}

export class DocumentJobs {
  @ApiProperty({ type: [DocumentJob], description: 'Newest first' }) jobs!: readonly DocumentJob[];
}
