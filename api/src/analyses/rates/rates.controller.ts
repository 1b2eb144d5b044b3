import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { RatesAnalysis } from './rates.analysis.ts';
import { RatesAnswer } from './rates.answer.ts';
import { RatesParameters } from './rates.parameters.ts';

@ApiTags('analyses')
@Controller('analyses/rates')
@Access('reader')
export class RatesController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(RatesAnalysis) private readonly producer: RatesAnalysis,
  ) {}

  /** Daily rates by service type and year against the line an agreement draws from a base year. */
  @ApiOperation({
    summary: 'Daily rates by service type and year against the line an agreement draws from a base year.',
  })
  @Get()
  @ApiOkResponse({ type: RatesAnswer })
  get(
    @Query() asked: RatesParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.producer });
  }
}
