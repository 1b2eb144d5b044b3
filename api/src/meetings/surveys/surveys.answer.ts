import { ApiProperty } from '@nestjs/swagger';
import {
  type QuestionKind,
  questionKinds,
  type SurveyGrouping,
  surveyGroupings,
  type SurveyStatus,
  surveyStatuses,
} from '../meeting-codes.ts';

/** A survey at a glance. */
export class SurveyItem {
  @ApiProperty() id!: string;
  @ApiProperty() meeting!: string;
  @ApiProperty({ description: 'Send as If-Match when anything of it is changed' }) version!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: surveyStatuses }) status!: SurveyStatus;
  @ApiProperty({ enum: surveyGroupings, description: 'What answers are told apart by' }) by!: SurveyGrouping;
  @ApiProperty({ description: 'Held elsewhere: only the order of the options is published' })
  publishedOrder!: boolean;
  @ApiProperty({ description: 'Its answers are made up' }) synthetic!: boolean;
}

/** An option to rank, or a statement to agree with. */
export class SurveyOption {
  @ApiProperty({ description: 'Counted from 1' }) no!: number;
  @ApiProperty() text!: string;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Place in the published order, where only that is known',
  })
  publishedPlace!: number | null;
}

export class SurveyQuestion {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: questionKinds }) kind!: QuestionKind;
  @ApiProperty() text!: string;
  @ApiProperty({ type: [SurveyOption] }) options!: readonly SurveyOption[];
}

/** Links made for a group. */
export class InvitedGroup {
  @ApiProperty({ description: 'Municipality code or committee; empty where answers are not told apart' })
  group!: string;
  @ApiProperty() invited!: number;
}

/** A survey with its questions. */
export class SurveyDetail extends SurveyItem {
  @ApiProperty() introduction!: string;
  @ApiProperty({ description: 'Who held it, where it was held elsewhere' }) source!: string;
  @ApiProperty({ type: [SurveyQuestion] }) questions!: readonly SurveyQuestion[];
  @ApiProperty({ description: 'Links made' }) invited!: number;
  @ApiProperty({ description: 'Links that have been answered with; of no group while it is open' })
  answered!: number;
  @ApiProperty({ type: [InvitedGroup], description: 'Empty for readers' }) groups!: readonly InvitedGroup[];
  @ApiProperty({ enum: surveyStatuses, isArray: true, description: 'Steps the asker may take now' })
  steps!: readonly SurveyStatus[];
  @ApiProperty({ description: 'Whether the asker may change its questions now' }) mayChange!: boolean;
  @ApiProperty({ description: 'Whether the asker may make links now' }) mayInvite!: boolean;
  @ApiProperty({ description: 'Whether there are results to ask for' }) hasResults!: boolean;
}

export class SurveyList {
  @ApiProperty({ type: [SurveyItem] }) surveys!: readonly SurveyItem[];
}

/** Links just made: the tokens are told this once and are kept by nobody. */
export class SurveyInvitations {
  @ApiProperty() group!: string;
  @ApiProperty({ type: [String], description: 'Each is answered with once, at /svar/<token>' })
  tokens!: readonly string[];
}
