import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { CostsAnalysis } from './costs.analysis.ts';
import { CostsAnswer } from './costs.answer.ts';
import { CostsParameters } from './costs.parameters.ts';

@ApiTags('analyses')
@Controller('analyses/costs')
@Access('reader')
export class CostsController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(CostsAnalysis) private readonly producer: CostsAnalysis,
  ) {}

  /** Accounts and budget by year and group, current or fixed prices, per inhabitant and per user. */
  @ApiOperation({
    summary: 'Accounts and budget by year and group, current or fixed prices, per inhabitant and per user.',
  })
  @Get()
  @ApiOkResponse({ type: CostsAnswer })
  get(
    @Query() asked: CostsParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.producer });
  }
}
