import { Inject, Injectable } from '@nestjs/common';
import { agreementLevels } from '../meeting-codes.ts';
import { Answering } from '../answering/answering.ts';
import type { QuestionAnswer } from '../answering/answering.parameters.ts';
import { SurveyAdministration } from '../surveys/survey-administration.ts';
import type { SurveyAddress } from '../surveys/survey-changes.ts';
import { SurveyDetails } from '../surveys/survey-details.ts';
import type { SurveyQuestion } from '../surveys/surveys.answer.ts';
import { demonstrationSecretariat as secretariat } from './demonstration-secretariat.ts';
import type { ToldAnswers } from './demonstration-meeting.ts';

/** Made-up answers to a survey of the demonstration, given through links as everybody's are. */
@Injectable()
export class DemonstrationSurvey {
  constructor(
    @Inject(Answering) private readonly answering: Answering,
    @Inject(SurveyAdministration) private readonly surveys: SurveyAdministration,
    @Inject(SurveyDetails) private readonly details: SurveyDetails,
  ) {}

  async answer(address: SurveyAddress, { invited, answers }: ToldAnswers): Promise<void> {
    const links = new Map<string, string[]>();
    for (const { group, number } of invited) {
      const { tokens } = await this.surveys.invite(secretariat, address, { group, number });
      links.set(group, [...tokens]);
    }
    await this.move(address, 'open');
    const { questions } = await this.details.of(address, secretariat);
    for (const told of answers) {
      const [group = '', ...digits] = told.split(' ');
      const token = links.get(group)?.pop();
      if (token === undefined) throw new RangeError(`the demonstration has no link left for ${group}`);
      await this.answering.answer(token, answersOf(questions, digits));
    }
  }

  async move({ meeting, survey }: SurveyAddress, to: 'open' | 'closed'): Promise<void> {
    const { version } = await this.details.of({ meeting, survey }, secretariat);
    await this.surveys.move(secretariat, { meeting, survey, version, to });
  }
}

/** A digit for each option: of a ranking the options in order, of statements the level of each. */
function answersOf(questions: readonly SurveyQuestion[], told: readonly string[]): QuestionAnswer[] {
  return questions.map(({ id, kind }, at) => {
    const digits = [...(told[at] ?? '')].map(Number);
    if (kind === 'ranking') return { question: id, ranking: digits };
    const levels = digits.flatMap((digit, before) => {
      const level = agreementLevels[digit - 1];
      return level === undefined ? [] : [{ option: before + 1, level }];
    });
    return { question: id, levels };
  });
}
