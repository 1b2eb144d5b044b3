import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { ForecastsAnalysis } from './forecasts.analysis.ts';
import { ForecastsAnswer } from './forecasts.answer.ts';
import { ForecastsParameters } from './forecasts.parameters.ts';

@ApiTags('analyses')
@Controller('analyses/forecasts')
@Access('reader')
export class ForecastsController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(ForecastsAnalysis) private readonly producer: ForecastsAnalysis,
  ) {}

  /** Need in the coming years with its uncertainty, beside the places, and how earlier forecasts went. */
  @ApiOperation({
    summary:
      'Need in the coming years with its uncertainty, beside the places, and how earlier forecasts went.',
  })
  @Get()
  @ApiOkResponse({ type: ForecastsAnswer })
  get(
    @Query() asked: ForecastsParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.producer });
  }
}
