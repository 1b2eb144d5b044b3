import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { Access } from '../../http/access-rule.ts';
import { PlacesAnalysis } from './places.analysis.ts';
import { PlacesAnswer } from './places.answer.ts';
import { PlacesParameters } from './places.parameters.ts';

@ApiTags('analyses')
@Controller('analyses/places')
@Access('reader')
export class PlacesController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(PlacesAnalysis) private readonly producer: PlacesAnalysis,
  ) {}

  /** Places and occupancy over time, and the occupancy that can be reached without refusing too many. */
  @ApiOperation({
    summary:
      'Places and occupancy over time, and the occupancy that can be reached without refusing too many.',
  })
  @Get()
  @ApiOkResponse({ type: PlacesAnswer })
  get(
    @Query() asked: PlacesParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.producer });
  }
}
