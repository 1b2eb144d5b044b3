import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { ServicePageAnalysis } from './service-page.analysis.ts';
import { ServicePageAnswer } from './service-page.answer.ts';
import { ServicesAnalysis } from './services.analysis.ts';
import { ServicesAnswer } from './services.answer.ts';
import { ServicePageParameters, ServicesParameters } from './services.parameters.ts';

@ApiTags('services')
@Controller('services')
@Access('reader')
export class ServicesController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(ServicesAnalysis) private readonly register: ServicesAnalysis,
    @Inject(ServicePageAnalysis) private readonly page: ServicePageAnalysis,
  ) {}

  /** Register of services with search, facets and paging. */
  @ApiOperation({ summary: 'Register of services with search, facets and paging.' })
  @Get()
  @ApiOkResponse({ type: ServicesAnswer })
  list(
    @Query() asked: ServicesParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.register });
  }

  /** One service with its history. */
  @ApiOperation({ summary: 'One service with its history.' })
  @Get(':id')
  @ApiOkResponse({ type: ServicePageAnswer })
  @ApiParam({ name: 'id', type: String })
  async one(
    @Query() { edition }: ServicePageParameters,
    @Req() request: FastifyRequest<{ Params: { id: string } }>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { id: request.params.id, ...(edition !== undefined && { edition }) };
    await this.delivery.send({ request, reply, asked, producer: this.page });
  }
}
