import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { CompareAnalysis } from './compare.analysis.ts';
import { CompareAnswer } from './compare.answer.ts';
import { CompareParameters } from './compare.parameters.ts';

@ApiTags('analyses')
@Controller('analyses/compare')
@Access('reader')
export class CompareController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(CompareAnalysis) private readonly producer: CompareAnalysis,
  ) {}

  /** Indicators of several municipalities beside each other and beside their peers. */
  @ApiOperation({ summary: 'Indicators of several municipalities beside each other and beside their peers.' })
  @Get()
  @ApiOkResponse({ type: CompareAnswer })
  get(
    @Query() asked: CompareParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.producer });
  }
}
