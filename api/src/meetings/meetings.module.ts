import { Module } from '@nestjs/common';
import { EditionsModule } from '../editions/editions.module.ts';
import { ImportsModule } from '../imports/imports.module.ts';
import { ReferenceModule } from '../reference/reference.module.ts';
import { AnswerRepository } from './answering/answer.repository.ts';
import { Answering } from './answering/answering.ts';
import { AnsweringController } from './answering/answering.controller.ts';
import { DemonstrationMeetings } from './demonstration/demonstration-meetings.ts';
import { DemonstrationSurvey } from './demonstration/demonstration-survey.ts';
import { DecisionsQuery } from './items/decisions.query.ts';
import { ItemAdministration } from './items/item-administration.ts';
import { MeetingItemRepository } from './items/item.repository.ts';
import { MeetingItemsController } from './items/items.controller.ts';
import { MeetingAdministration } from './meeting-administration.ts';
import { MeetingChanges } from './meeting-changes.ts';
import { MeetingDetails } from './meeting-details.ts';
import { MeetingRepository } from './meeting.repository.ts';
import { MeetingsController } from './meetings.controller.ts';
import { ResultsController } from './results/results.controller.ts';
import { ResultsFile } from './results/results-file.ts';
import { SurveyResulting } from './results/survey-resulting.ts';
import { LinkRepository } from './surveys/link.repository.ts';
import { QuestionRepository } from './surveys/question.repository.ts';
import { QuestionsController } from './surveys/questions.controller.ts';
import { SurveyAdministration } from './surveys/survey-administration.ts';
import { SurveyChanges } from './surveys/survey-changes.ts';
import { SurveyDetails } from './surveys/survey-details.ts';
import { SurveyRepository } from './surveys/survey.repository.ts';
import { SurveysController } from './surveys/surveys.controller.ts';
import { MeetingImport } from './uploads/meeting-import.ts';
import { MeetingUploadsController } from './uploads/uploads.controller.ts';

/** Dialogue meetings: programme, participants, proposals, and surveys that are answered by nobody in particular. */
@Module({
  imports: [EditionsModule, ImportsModule, ReferenceModule],
  controllers: [
    AnsweringController,
    MeetingItemsController,
    MeetingUploadsController,
    MeetingsController,
    QuestionsController,
    ResultsController,
    SurveysController,
  ],
  providers: [
    AnswerRepository,
    Answering,
    DecisionsQuery,
    DemonstrationMeetings,
    DemonstrationSurvey,
    ItemAdministration,
    LinkRepository,
    MeetingAdministration,
    MeetingChanges,
    MeetingDetails,
    MeetingImport,
    MeetingItemRepository,
    MeetingRepository,
    QuestionRepository,
    ResultsFile,
    SurveyAdministration,
    SurveyChanges,
    SurveyDetails,
    SurveyRepository,
    SurveyResulting,
  ],
  exports: [MeetingDetails],
})
export class MeetingsModule {}
