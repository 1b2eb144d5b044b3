import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { AccessAnalysis } from './access.analysis.ts';
import { AccessAnswer } from './access.answer.ts';
import { AccessParameters } from './access.parameters.ts';

@ApiTags('analyses')
@Controller('analyses/access')
@Access('reader')
export class AccessController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(AccessAnalysis) private readonly producer: AccessAnalysis,
  ) {}

  /** Catchment access by municipality, and reach by target group. */
  @ApiOperation({ summary: 'Catchment access by municipality, and reach by target group.' })
  @Get()
  @ApiOkResponse({ type: AccessAnswer })
  get(
    @Query() asked: AccessParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.producer });
  }
}
