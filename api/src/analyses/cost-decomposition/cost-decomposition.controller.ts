import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { CostDecompositionAnalysis } from './cost-decomposition.analysis.ts';
import { CostDecompositionAnswer } from './cost-decomposition.answer.ts';
import { CostDecompositionParameters } from './cost-decomposition.parameters.ts';

@ApiTags('analyses')
@Controller('analyses/cost-decomposition')
@Access('reader')
export class CostDecompositionController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(CostDecompositionAnalysis) private readonly producer: CostDecompositionAnalysis,
  ) {}

  /** Why spending changed: exact effects that add up to the change. */
  @ApiOperation({ summary: 'Why spending changed: exact effects that add up to the change.' })
  @Get()
  @ApiOkResponse({ type: CostDecompositionAnswer })
  get(
    @Query() asked: CostDecompositionParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.producer });
  }
}
