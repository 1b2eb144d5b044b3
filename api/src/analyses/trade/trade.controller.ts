import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { TradeAnalysis } from './trade.analysis.ts';
import { TradeAnswer } from './trade.answer.ts';
import { TradeParameters } from './trade.parameters.ts';

@ApiTags('analyses')
@Controller('analyses/trade')
@Access('reader')
export class TradeController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(TradeAnalysis) private readonly producer: TradeAnalysis,
  ) {}

  /** Who buys places of whom, how far municipalities supply themselves, and whom a closure would affect. */
  @ApiOperation({
    summary:
      'Who buys places of whom, how far municipalities supply themselves, and whom a closure would affect.',
  })
  @Get()
  @ApiOkResponse({ type: TradeAnswer })
  get(
    @Query() asked: TradeParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.producer });
  }
}
