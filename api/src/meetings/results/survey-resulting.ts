import { Inject, Injectable } from '@nestjs/common';
import { AnswerRepository } from '../answering/answer.repository.ts';
import { Config } from '../../config/config.ts';
import { badParameter, ProblemError } from '../../http/problem.ts';
import type { Reader } from '../meeting-access.ts';
import { MeetingDetails } from '../meeting-details.ts';
import type { SurveyGrouping } from '../meeting-codes.ts';
import { QuestionRepository } from '../surveys/question.repository.ts';
import type { SurveyAddress } from '../surveys/survey-changes.ts';
import { SurveyDetails } from '../surveys/survey-details.ts';
import { type SurveyHead, SurveyRepository } from '../surveys/survey.repository.ts';
import type { SurveyBasis, SurveyResults } from './results.answer.ts';
import { type Came, publishedResults, surveyResults } from './survey-results.ts';

const version = '1.0';

/** Results of closed surveys, for everybody who may see the meeting; nobody gets what is withheld. */
@Injectable()
export class SurveyResulting {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(MeetingDetails) private readonly meetings: MeetingDetails,
    @Inject(SurveyDetails) private readonly details: SurveyDetails,
    @Inject(SurveyRepository) private readonly surveys: SurveyRepository,
    @Inject(QuestionRepository) private readonly questions: QuestionRepository,
    @Inject(AnswerRepository) private readonly answers: AnswerRepository,
  ) {}

  /** @throws ProblemError `not-found`, `step-refused` before it is closed, or `validation` naming `by` */
  async of(address: SurveyAddress, reader: Reader, by: SurveyGrouping | null): Promise<SurveyResults> {
    const meeting = await this.meetings.head(address.meeting, reader);
    const survey = await this.details.head(address, reader);
    if (survey.status !== 'closed')
      throw new ProblemError('step-refused', 'There are results once the survey is closed');
    if (by !== null && by !== survey.by)
      throw badParameter('by', `answers of this survey are told apart by ${survey.by}`);
    const { response, ...came } = await this.came(survey, by !== null);
    const names = { id: survey.id, title: survey.title, meeting: meeting.id };
    const basis: SurveyBasis = {
      survey: { ...names, meetingTitle: meeting.title, heldOn: meeting.heldOn },
      ...response,
      by: survey.by,
      methods: survey.publishedOrder ? [] : [{ key: 'mean-rank', version }],
      sources: survey.source === '' ? [] : [survey.source],
      synthetic: survey.synthetic,
      threshold: this.config.DISCLOSURE_THRESHOLD,
    };
    return { basis, notices: noticesOf(basis, came), ...came };
  }

  private async came({ id, publishedOrder }: SurveyHead, apart: boolean): Promise<Came> {
    const questions = await this.questions.all(id);
    if (publishedOrder) return publishedResults(questions);
    const answers = await this.answers.all(id);
    const groups = await this.surveys.groups(id);
    return surveyResults({ questions, answers, groups, threshold: this.config.DISCLOSURE_THRESHOLD, apart });
  }
}

function noticesOf(
  { synthetic }: SurveyBasis,
  { groups, figures }: Omit<Came, 'response'>,
): SurveyResults['notices'] {
  const hidden = [...groups, ...figures].filter(
    ({ answered, answers }: { answered?: object; answers?: object }) =>
      [answered, answers].some(
        (measure) => measure && 'missing' in measure && measure.missing === 'withheld',
      ),
  );
  return [
    ...(synthetic ? [{ code: 'synthetic', params: {} }] : []),
    ...(hidden.length > 0 ? [{ code: 'withheld-cells', params: { count: hidden.length } }] : []),
  ];
}
