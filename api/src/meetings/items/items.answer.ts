import { ApiProperty } from '@nestjs/swagger';
import {
  type ParticipantFunction,
  participantFunctions,
  type ProposalState,
  proposalStates,
} from '../meeting-codes.ts';

/** One line of the programme. */
export class ProgrammeItem {
  @ApiProperty() id!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Time of the day, e.g. 15:30; null where the programme tells none',
  })
  startsAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) endsAt!: string | null;
  @ApiProperty({ description: 'Part of the meeting; empty where it has none' }) part!: string;
  @ApiProperty() title!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ description: 'Who speaks or leads, by function; empty where nobody is told' })
  responsible!: string;
}

/** So many people of a municipality or organisation, committee and function. */
export class ParticipantsItem {
  @ApiProperty() id!: string;
  @ApiProperty({ type: String, nullable: true }) municipality!: string | null;
  @ApiProperty() organisation!: string;
  @ApiProperty({ description: 'Empty where it is not told' }) committee!: string;
  @ApiProperty({ enum: participantFunctions }) function!: ParticipantFunction;
  @ApiProperty() number!: number;
}

/** An agreement, by what readers know it by. */
export class AgreementName {
  @ApiProperty() id!: string;
  @ApiProperty() label!: string;
}

/** The decision that takes a proposal up. */
export class ProposalDecision {
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: AgreementName }) agreement!: AgreementName;
}

/** What was proposed, and what came of it. */
export class ProposalItem {
  @ApiProperty() id!: string;
  @ApiProperty() theme!: string;
  @ApiProperty() statement!: string;
  @ApiProperty({ enum: proposalStates }) state!: ProposalState;
  @ApiProperty({ description: 'What has been done about it' }) followUp!: string;
  @ApiProperty({
    type: ProposalDecision,
    nullable: true,
    description: 'Null also while its agreement is a draft that the reader may not see',
  })
  decision!: ProposalDecision | null;
}
