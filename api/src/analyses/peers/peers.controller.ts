import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { PeersAnalysis } from './peers.analysis.ts';
import { PeersAnswer } from './peers.answer.ts';
import { PeersParameters } from './peers.parameters.ts';

@ApiTags('analyses')
@Controller('analyses/peers')
@Access('reader')
export class PeersController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(PeersAnalysis) private readonly producer: PeersAnalysis,
  ) {}

  /** Whom a municipality can be compared with, rule by rule. */
  @ApiOperation({ summary: 'Whom a municipality can be compared with, rule by rule.' })
  @Get()
  @ApiOkResponse({ type: PeersAnswer })
  get(
    @Query() asked: PeersParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.producer });
  }
}
