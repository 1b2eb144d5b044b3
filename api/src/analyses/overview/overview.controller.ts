import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { OverviewAnalysis } from './overview.analysis.ts';
import { OverviewAnswer } from './overview.answer.ts';
import { OverviewParameters } from './overview.parameters.ts';

@ApiTags('analyses')
@Controller('analyses/overview')
@Access('reader')
export class OverviewController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(OverviewAnalysis) private readonly producer: OverviewAnalysis,
  ) {}

  /** The front page: indicators of every municipality and what to notice. */
  @ApiOperation({ summary: 'The front page: indicators of every municipality and what to notice.' })
  @Get()
  @ApiOkResponse({ type: OverviewAnswer })
  get(
    @Query() asked: OverviewParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.producer });
  }
}
