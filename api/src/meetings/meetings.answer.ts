import { ApiProperty } from '@nestjs/swagger';
import { AgreementName, ParticipantsItem, ProgrammeItem, ProposalItem } from './items/items.answer.ts';
import { type MeetingStatus, meetingStatuses } from './meeting-codes.ts';
import { SurveyItem } from './surveys/surveys.answer.ts';

/** Proposals of a meeting by how far they have come. */
export class ProposalCounts {
  @ApiProperty() captured!: number;
  @ApiProperty() inProgress!: number;
  @ApiProperty() done!: number;
  @ApiProperty() dropped!: number;
}

/** A dialogue meeting at a glance. */
export class MeetingItem {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'Send as If-Match when anything of it is changed' }) version!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty({ type: String, nullable: true }) startsAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) endsAt!: string | null;
  @ApiProperty() place!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Municipality that hosts it' }) host!:
    string | null;
  @ApiProperty({ description: 'Grouping whose municipalities are invited' }) area!: string;
  @ApiProperty({ enum: meetingStatuses }) status!: MeetingStatus;
  @ApiProperty({ type: Number, nullable: true, description: 'People on the list; null without one' })
  participantCount!: number | null;
  @ApiProperty({ type: ProposalCounts }) proposalCounts!: ProposalCounts;
  @ApiProperty({ description: 'Surveys that the reader may see' }) surveyCount!: number;
  @ApiProperty({ description: 'Its contents are made up' }) synthetic!: boolean;
  @ApiProperty({ format: 'date-time' }) changedAt!: string;
}

export class MeetingList {
  @ApiProperty({ type: [MeetingItem] }) meetings!: readonly MeetingItem[];
  @ApiProperty({ description: 'Whether the asker may add meetings' }) mayAdd!: boolean;
}

/** People of one municipality, committee or function. */
export class ParticipationCount {
  @ApiProperty({ description: 'Municipality code, committee or function; empty where it is not told' })
  key!: string;
  @ApiProperty() number!: number;
}

/** Who took part, summed up in three ways. */
export class Participation {
  @ApiProperty({
    type: [ParticipationCount],
    description: 'Most first; those of no municipality are left out',
  })
  byMunicipality!: readonly ParticipationCount[];
  @ApiProperty({ type: [ParticipationCount] }) byCommittee!: readonly ParticipationCount[];
  @ApiProperty({ type: [ParticipationCount] }) byFunction!: readonly ParticipationCount[];
}

/** A dialogue meeting with everything in it. */
export class MeetingDetail extends MeetingItem {
  @ApiProperty({ description: 'Who is invited' }) audience!: string;
  @ApiProperty({ description: 'What it is for' }) purpose!: string;
  @ApiProperty({ description: 'What its contents were written from' }) source!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) registrationDueOn!: string | null;
  @ApiProperty({ type: AgreementName, nullable: true, description: 'Agreement that it feeds' })
  agreement!: AgreementName | null;
  @ApiProperty({ type: [ProgrammeItem] }) programme!: readonly ProgrammeItem[];
  @ApiProperty({ type: [ParticipantsItem] }) participants!: readonly ParticipantsItem[];
  @ApiProperty({ type: Participation }) participation!: Participation;
  @ApiProperty({ type: [ProposalItem] }) proposals!: readonly ProposalItem[];
  @ApiProperty({ type: [SurveyItem] }) surveys!: readonly SurveyItem[];
  @ApiProperty({ enum: meetingStatuses, isArray: true, description: 'Steps the asker may take now' })
  steps!: readonly MeetingStatus[];
  @ApiProperty({ description: 'Whether the asker may change it' }) mayChange!: boolean;
}
