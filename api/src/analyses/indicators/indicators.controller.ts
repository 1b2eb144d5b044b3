import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { IndicatorsAnalysis } from './indicators.analysis.ts';
import { IndicatorsAnswer } from './indicators.answer.ts';
import { IndicatorsParameters } from './indicators.parameters.ts';

@ApiTags('analyses')
@Controller('analyses/indicators')
@Access('reader')
export class IndicatorsController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(IndicatorsAnalysis) private readonly producer: IndicatorsAnalysis,
  ) {}

  /** Catalogue of indicators with period, coverage and quality. */
  @ApiOperation({ summary: 'Catalogue of indicators with period, coverage and quality.' })
  @Get()
  @ApiOkResponse({ type: IndicatorsAnswer })
  get(
    @Query() asked: IndicatorsParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.producer });
  }
}
