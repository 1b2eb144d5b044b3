import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { CooperationAnalysis } from './cooperation.analysis.ts';
import { CooperationAnswer } from './cooperation.answer.ts';
import { CooperationParameters } from './cooperation.parameters.ts';

@ApiTags('analyses')
@Controller('analyses/cooperation')
@Access('reader')
export class CooperationController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(CooperationAnalysis) private readonly producer: CooperationAnalysis,
  ) {}

  /** Places needed alone, in clusters and together, and the critical mass. */
  @ApiOperation({ summary: 'Places needed alone, in clusters and together, and the critical mass.' })
  @Get()
  @ApiOkResponse({ type: CooperationAnswer })
  get(
    @Query() asked: CooperationParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.producer });
  }
}
