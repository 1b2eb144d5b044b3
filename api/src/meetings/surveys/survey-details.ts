import { Inject, Injectable } from '@nestjs/common';
import { ProblemError } from '../../http/problem.ts';
import { isSecretariat, mayReadSurvey, type Reader, servesAll } from '../meeting-access.ts';
import { MeetingDetails } from '../meeting-details.ts';
import { QuestionRepository } from './question.repository.ts';
import type { SurveyAddress } from './survey-changes.ts';
import { nextSurveySteps } from './survey-rules.ts';
import { type SurveyHead, SurveyRepository } from './survey.repository.ts';
import type { SurveyDetail, SurveyItem } from './surveys.answer.ts';

/** Surveys as their readers see them. */
@Injectable()
export class SurveyDetails {
  constructor(
    @Inject(MeetingDetails) private readonly meetings: MeetingDetails,
    @Inject(SurveyRepository) private readonly surveys: SurveyRepository,
    @Inject(QuestionRepository) private readonly questions: QuestionRepository,
  ) {}

  async list(meeting: string, reader: Reader): Promise<SurveyItem[]> {
    await this.meetings.head(meeting, reader);
    return (await this.surveys.all(meeting)).filter((survey) => mayReadSurvey(reader, survey));
  }

  /** @throws ProblemError `not-found`, also for what the reader may not see */
  async head({ meeting, survey: id }: SurveyAddress, reader: Reader): Promise<SurveyHead> {
    await this.meetings.head(meeting, reader);
    const survey = await this.surveys.find(meeting, id);
    if (!survey || !mayReadSurvey(reader, survey))
      throw new ProblemError('not-found', 'There is no such survey');
    return survey;
  }

  async of(address: SurveyAddress, reader: Reader): Promise<SurveyDetail> {
    const survey = await this.head(address, reader);
    const { status, publishedOrder } = survey;
    const writes = isSecretariat(reader);
    const groups = servesAll(reader) ? await this.surveys.groups(survey.id) : [];
    return {
      ...survey,
      questions: await this.questions.all(survey.id),
      // Who of a group has answered is nobody's to follow while they do.
      groups: groups.map(({ group, invited }) => ({ group, invited })),
      steps: writes ? nextSurveySteps(status, publishedOrder) : [],
      mayChange: writes && status === 'draft',
      mayInvite: writes && status !== 'closed' && !publishedOrder,
      hasResults: status === 'closed',
    };
  }
}
