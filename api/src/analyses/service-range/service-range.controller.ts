import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { ServiceRangeAnalysis } from './service-range.analysis.ts';
import { ServiceRangeAnswer } from './service-range.answer.ts';
import { ServiceRangeParameters } from './service-range.parameters.ts';

@ApiTags('analyses')
@Controller('analyses/service-range')
@Access('reader')
export class ServiceRangeController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(ServiceRangeAnalysis) private readonly producer: ServiceRangeAnalysis,
  ) {}

  /** Services, places and operators by target group and service type. */
  @ApiOperation({ summary: 'Services, places and operators by target group and service type.' })
  @Get()
  @ApiOkResponse({ type: ServiceRangeAnswer })
  get(
    @Query() asked: ServiceRangeParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.producer });
  }
}
