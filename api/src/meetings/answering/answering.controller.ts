import { Body, Controller, Header, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { GuessLimit } from '../../access/guess-limit.ts';
import { Access } from '../../http/access-rule.ts';
import { Answering } from './answering.ts';
import { SurveyForm } from './answering.answer.ts';
import { SurveyAnswers, SurveyToken } from './answering.parameters.ts';

/** Answering a survey: whoever has a link may, once. The key travels in the body, so that it stands in no log. */
@ApiTags('meetings')
@Controller('survey-answers')
@Access('anyone')
export class AnsweringController {
  constructor(
    @Inject(Answering) private readonly answering: Answering,
    @Inject(GuessLimit) private readonly limit: GuessLimit,
  ) {}

  @Post('form')
  @ApiOperation({ summary: 'Questions of the survey that a link leads to.' })
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SurveyForm })
  form(@Req() { ip }: FastifyRequest, @Body() { token }: SurveyToken): Promise<SurveyForm> {
    return this.limit.within(ip, () => this.answering.form(token));
  }

  @Post()
  @ApiOperation({ summary: 'Answers, given once and without a way back to the link.' })
  @HttpCode(204)
  @ApiNoContentResponse()
  answer(@Req() { ip }: FastifyRequest, @Body() { token, answers }: SurveyAnswers): Promise<void> {
    return this.limit.within(ip, () => this.answering.answer(token, answers));
  }
}
