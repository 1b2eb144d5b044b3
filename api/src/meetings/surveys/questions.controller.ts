import { Body, Controller, Delete, Inject, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { Asking } from '../../access/asking.ts';
import type { Identity } from '../../access/identity.ts';
import { ApiChangingPart, type ChangingPart, ChangingPartParam } from '../../agreements/changing-part.ts';
import { Access } from '../../http/access-rule.ts';
import { QuestionRepository } from './question.repository.ts';
import { ApiSurveyAddress, SurveyAddressParam } from './survey-address-param.ts';
import { type SurveyAddress, SurveyChanges } from './survey-changes.ts';
import { SurveyDetails } from './survey-details.ts';
import { SurveyDetail } from './surveys.answer.ts';
import { NewSurveyQuestion, SurveyQuestionChange } from './surveys.parameters.ts';

interface QuestionChanging {
  readonly by: Identity;
  readonly meeting: string;
  readonly survey: string;
  readonly version?: number;
  readonly detail: object;
}

/** Questions of a survey, while it is a draft; If-Match is the survey's version. */
@ApiTags('meetings')
@Controller('meetings/:id/surveys/:survey/questions')
@Access(['secretariat'])
export class QuestionsController {
  constructor(
    @Inject(SurveyChanges) private readonly changes: SurveyChanges,
    @Inject(QuestionRepository) private readonly questions: QuestionRepository,
    @Inject(SurveyDetails) private readonly details: SurveyDetails,
  ) {}

  @Post()
  @ApiSurveyAddress()
  @ApiCreatedResponse({ type: SurveyDetail })
  add(
    @Asking() by: Identity,
    @SurveyAddressParam() address: SurveyAddress,
    @Body() fields: NewSurveyQuestion,
  ): Promise<SurveyDetail> {
    return this.make({ by, ...address, detail: { question: 'added' } }, (manager) =>
      this.questions.insert(manager, address.survey, fields),
    );
  }

  @Patch(':question')
  @ApiParam({ name: 'survey' })
  @ApiChangingPart('question')
  @ApiOkResponse({ type: SurveyDetail })
  change(
    @ChangingPartParam('question') { by, id: meeting, part: question, version }: ChangingPart,
    @Param('survey') survey: string,
    @Body() fields: SurveyQuestionChange,
  ): Promise<SurveyDetail> {
    return this.make({ by, meeting, survey, version, detail: { question } }, (manager) =>
      this.questions.change(manager, { survey, question }, fields),
    );
  }

  @Delete(':question')
  @ApiParam({ name: 'survey' })
  @ApiChangingPart('question')
  @ApiOkResponse({ type: SurveyDetail })
  remove(
    @ChangingPartParam('question') { by, id: meeting, part: question, version }: ChangingPart,
    @Param('survey') survey: string,
  ): Promise<SurveyDetail> {
    return this.make({ by, meeting, survey, version, detail: { question, removed: true } }, (manager) =>
      this.questions.remove(manager, survey, question),
    );
  }

  private async make(
    changing: QuestionChanging,
    work: (manager: EntityManager) => Promise<void>,
  ): Promise<SurveyDetail> {
    await this.changes.make({ ...changing, open: ['draft'], action: 'survey-changed' }, work);
    return this.details.of(changing, changing.by);
  }
}
