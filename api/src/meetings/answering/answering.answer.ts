import { ApiProperty } from '@nestjs/swagger';
import { type SurveyGrouping, surveyGroupings } from '../meeting-codes.ts';
import { SurveyQuestion } from '../surveys/surveys.answer.ts';

/** What somebody with a link is asked. */
export class SurveyForm {
  @ApiProperty() title!: string;
  @ApiProperty() introduction!: string;
  @ApiProperty({ description: 'Meeting that the survey is for' }) meetingTitle!: string;
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty({ enum: surveyGroupings, description: 'What is kept with the answers, beside them' })
  by!: SurveyGrouping;
  @ApiProperty({ description: 'Municipality code or committee of the link; empty where nothing is kept' })
  group!: string;
  @ApiProperty({ description: 'Answers of a group are shown from so many on' }) threshold!: number;
  @ApiProperty({ type: [SurveyQuestion] }) questions!: readonly SurveyQuestion[];
}
