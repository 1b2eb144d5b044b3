import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { identityOf } from '../../access/asking.ts';
import { askedFormat, askedLanguage } from '../../editions/asked-format.ts';
import { Access } from '../../http/access-rule.ts';
import { bytesOf, sendBytes, toBytes } from '../../http/bytes.ts';
import { ApiSurveyAddress, surveyAddressOf } from '../surveys/survey-address-param.ts';
import { ResultsFile } from './results-file.ts';
import { SurveyResults } from './results.answer.ts';
import { ResultsParameters } from './results.parameters.ts';
import { SurveyResulting } from './survey-resulting.ts';

/** Results of a survey, once it is closed; small groups are withheld from everybody. */
@ApiTags('meetings')
@Controller('meetings/:id/surveys/:survey/results')
@Access('reader')
export class ResultsController {
  constructor(
    @Inject(SurveyResulting) private readonly resulting: SurveyResulting,
    @Inject(ResultsFile) private readonly files: ResultsFile,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Rank order, agreement and response rate of a closed survey.' })
  @ApiSurveyAddress()
  @ApiOkResponse({ type: SurveyResults })
  async get(
    @Query() asked: ResultsParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const address = surveyAddressOf(request);
    const answer = await this.resulting.of(address, identityOf(request), asked.by ?? null);
    const format = askedFormat(asked, request);
    // A survey may be corrected or taken back, so that nobody on the way keeps what it came to.
    const cache = 'no-store';
    if (format === 'json') return sendBytes(request, reply, { bytes: await toBytes(answer, 5), cache });
    const language = askedLanguage(request);
    const { body, file } = await this.files.write({ address, asked, format, language }, answer);
    sendBytes(request, reply, { bytes: await bytesOf(body, 5), file, cache });
  }
}
