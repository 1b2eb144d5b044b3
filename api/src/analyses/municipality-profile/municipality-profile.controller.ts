import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { MunicipalityProfileAnalysis } from './municipality-profile.analysis.ts';
import { MunicipalityProfileAnswer } from './municipality-profile.answer.ts';
import { MunicipalityProfileParameters } from './municipality-profile.parameters.ts';

@ApiTags('analyses')
@Controller('analyses/municipality-profile')
@Access('reader')
export class MunicipalityProfileController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(MunicipalityProfileAnalysis) private readonly producer: MunicipalityProfileAnalysis,
  ) {}

  /** One municipality in six questions, with its area beside it. */
  @ApiOperation({ summary: 'One municipality in six questions, with its area beside it.' })
  @Get()
  @ApiOkResponse({ type: MunicipalityProfileAnswer })
  get(
    @Query() asked: MunicipalityProfileParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.producer });
  }
}
