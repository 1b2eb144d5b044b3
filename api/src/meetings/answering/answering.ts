import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../../config/config.ts';
import { ProblemError } from '../../http/problem.ts';
import { QuestionRepository } from '../surveys/question.repository.ts';
import { tokenHash } from '../surveys/survey-token.ts';
import { AnswerRepository, type LinkedSurvey } from './answer.repository.ts';
import type { SurveyForm } from './answering.answer.ts';
import type { QuestionAnswer } from './answering.parameters.ts';
import { checkedAnswers } from './checked-answers.ts';

/** A link that may still be answered with. */
type OpenLink = LinkedSurvey & { readonly group: string };

/** Answering a survey through a link: once, by whoever has it, and without a trace in any log. */
@Injectable()
export class Answering {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(AnswerRepository) private readonly answers: AnswerRepository,
    @Inject(QuestionRepository) private readonly questions: QuestionRepository,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** @throws ProblemError `not-found`, `survey-answered` or `survey-not-open` */
  async form(token: string): Promise<SurveyForm> {
    const { survey, title, introduction, meetingTitle, heldOn, by, group } = openLink(
      await this.answers.linked(tokenHash(token)),
    );
    const questions = await this.questions.all(survey);
    const threshold = this.config.DISCLOSURE_THRESHOLD;
    return { title, introduction, meetingTitle, heldOn, by, group, threshold, questions };
  }

  /** @throws ProblemError `not-found`, `survey-answered`, `survey-not-open`, or naming the field that is wrong */
  async answer(token: string, answers: readonly QuestionAnswer[]): Promise<void> {
    const hash = tokenHash(token);
    await this.source.transaction(async (manager) => {
      const { survey } = openLink(await this.answers.linked(hash, manager));
      await this.answers.hold(manager, survey);
      // Read again: whoever answered with the same link a moment ago was first.
      const { group } = openLink(await this.answers.linked(hash, manager));
      const checked = checkedAnswers(await this.questions.all(survey, manager), answers);
      await this.answers.store(manager, { survey, hash, group }, checked);
    });
  }
}

function openLink(link: LinkedSurvey | null): OpenLink {
  if (!link) throw new ProblemError('not-found', 'The link leads to no survey');
  const { group, status } = link;
  if (group === null) throw new ProblemError('survey-answered', 'The link has been answered with');
  if (status !== 'open') throw new ProblemError('survey-not-open', `The survey is ${status}`);
  return { ...link, group };
}
