import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { Access } from '../../http/access-rule.ts';
import { SpecialisationRiskAnalysis } from './specialisation-risk.analysis.ts';
import { SpecialisationRiskAnswer } from './specialisation-risk.answer.ts';
import { SpecialisationRiskParameters } from './specialisation-risk.parameters.ts';

@ApiTags('analyses')
@Controller('analyses/specialisation-risk')
@Access('reader')
export class SpecialisationRiskController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(SpecialisationRiskAnalysis) private readonly producer: SpecialisationRiskAnalysis,
  ) {}

  /** Services by five signs that they may lose their specialisation; a reading aid, not a probability. */
  @ApiOperation({
    summary:
      'Services by five signs that they may lose their specialisation; a reading aid, not a probability.',
  })
  @Get()
  @ApiOkResponse({ type: SpecialisationRiskAnswer })
  get(
    @Query() asked: SpecialisationRiskParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.producer });
  }
}
