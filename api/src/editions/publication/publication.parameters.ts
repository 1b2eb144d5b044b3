import { ApiProperty } from '@nestjs/swagger';
import { IsArray, IsIn, IsString, Length, Matches } from 'class-validator';
import { type CheckCode, checkCodes } from './publication.answer.ts';

/** An edition to publish. */
export class NewPublication {
  @ApiProperty({ description: 'Name shown to readers and used in links, e.g. 2026-03' })
  @Matches(/^[\p{L}\d][\p{L}\d._-]{0,39}$/u)
  label!: string;
  @ApiProperty({ description: 'Release note: what is new, in words' })
  @IsString()
  @Length(1, 4000)
  note!: string;
  @ApiProperty({ enum: checkCodes, isArray: true, description: 'Warnings that the publisher has read' })
  @IsArray()
  @IsIn(checkCodes, { each: true })
  confirmed!: CheckCode[];
}
