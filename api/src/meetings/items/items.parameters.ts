import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { IsId } from '../../agreements/agreements.parameters.ts';
import {
  type ParticipantFunction,
  participantFunctions,
  type ProposalState,
  proposalStates,
} from '../meeting-codes.ts';
import { IsMunicipality, IsTime } from '../meetings.parameters.ts';

/** One line of the programme. Who speaks is told by function, never by name. */
export class NewProgrammeItem {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Time of the day, e.g. 15:30; null where the programme tells none',
  })
  @IsOptional()
  @IsTime()
  startsAt?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true }) @IsOptional() @IsTime() endsAt?: string | null;
  @ApiPropertyOptional({ description: 'Part of the meeting' })
  @IsOptional()
  @IsString()
  @Length(0, 200)
  part?: string;
  @ApiProperty() @IsString() @Length(1, 300) title!: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(0, 5000) text?: string;
  @ApiPropertyOptional({ description: 'By function, e.g. chair of KKR' })
  @IsOptional()
  @IsString()
  @Length(0, 300)
  responsible?: string;
}
export class ProgrammeChange extends PartialType(NewProgrammeItem) {}

/** So many people of a municipality or organisation, committee and function. */
export class NewParticipants {
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Null for those who are of none' })
  @IsOptional()
  @IsMunicipality()
  municipality?: string | null;
  @ApiPropertyOptional({ description: 'For those who are of no municipality' })
  @IsOptional()
  @IsString()
  @Length(0, 200)
  organisation?: string;
  @ApiPropertyOptional({ description: 'Empty where it is not told' })
  @IsOptional()
  @IsString()
  @Length(0, 200)
  committee?: string;
  @ApiProperty({ enum: participantFunctions }) @IsIn(participantFunctions) function!: ParticipantFunction;
  @ApiProperty() @IsInt() @Min(1) @Max(10_000) number!: number;
}
export class ParticipantsChange extends PartialType(NewParticipants) {}

/** What was proposed at the meeting, and what came of it. */
export class NewProposal {
  @ApiProperty() @IsString() @Length(1, 200) theme!: string;
  @ApiProperty() @IsString() @Length(1, 2000) statement!: string;
  @ApiPropertyOptional({ enum: proposalStates }) @IsOptional() @IsIn(proposalStates) state?: ProposalState;
  @ApiPropertyOptional({ description: 'What has been done about it' })
  @IsOptional()
  @IsString()
  @Length(0, 5000)
  followUp?: string;
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Decision of an agreement that takes it up',
  })
  @IsOptional()
  @IsId()
  decision?: string | null;
}
export class ProposalChange extends PartialType(NewProposal) {}
