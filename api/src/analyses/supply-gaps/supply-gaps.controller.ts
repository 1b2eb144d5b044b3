import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { SupplyGapsAnalysis } from './supply-gaps.analysis.ts';
import { SupplyGapsAnswer } from './supply-gaps.answer.ts';
import { SupplyGapsParameters } from './supply-gaps.parameters.ts';

@ApiTags('analyses')
@Controller('analyses/supply-gaps')
@Access('reader')
export class SupplyGapsController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(SupplyGapsAnalysis) private readonly producer: SupplyGapsAnalysis,
  ) {}

  /** Need against capacity per target group, municipality or service type. */
  @ApiOperation({ summary: 'Need against capacity per target group, municipality or service type.' })
  @Get()
  @ApiOkResponse({ type: SupplyGapsAnswer })
  get(
    @Query() asked: SupplyGapsParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.producer });
  }
}
