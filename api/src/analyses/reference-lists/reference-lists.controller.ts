import type { AskedFormat } from '../../editions/answer-formats.ts';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { EditionParam, FormatParam } from '../answer/parameters.ts';
import { type ListName, ReferenceListsAnalysis } from './reference-lists.analysis.ts';
import {
  AccountFunctionItems,
  GroupingItems,
  MunicipalityItems,
  PriceIndexItems,
  ServiceTypeItems,
  TargetGroupItems,
} from './reference-lists.answer.ts';

export class ListParameters {
  @EditionParam() edition?: string;
  @FormatParam() format?: AskedFormat;
}

/** Code lists, dated. */
@ApiTags('reference')
@Controller('reference')
@Access('reader')
export class ReferenceListsController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(ReferenceListsAnalysis) private readonly producer: ReferenceListsAnalysis,
  ) {}

  @Get('municipalities')
  @ApiOkResponse({ type: MunicipalityItems })
  municipalities(
    @Query() asked: ListParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send('municipalities', asked, { request, reply });
  }

  @Get('groupings')
  @ApiOkResponse({ type: GroupingItems })
  groupings(
    @Query() asked: ListParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send('groupings', asked, { request, reply });
  }

  @Get('target-groups')
  @ApiOkResponse({ type: TargetGroupItems })
  targetGroups(
    @Query() asked: ListParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send('target-groups', asked, { request, reply });
  }

  @Get('service-types')
  @ApiOkResponse({ type: ServiceTypeItems })
  serviceTypes(
    @Query() asked: ListParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send('service-types', asked, { request, reply });
  }

  @Get('account-functions')
  @ApiOkResponse({ type: AccountFunctionItems })
  functions(
    @Query() asked: ListParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send('account-functions', asked, { request, reply });
  }

  @Get('price-index')
  @ApiOkResponse({ type: PriceIndexItems })
  priceIndex(
    @Query() asked: ListParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send('price-index', asked, { request, reply });
  }

  private send(
    list: ListName,
    asked: ListParameters,
    http: { request: FastifyRequest; reply: FastifyReply },
  ): Promise<void> {
    return this.delivery.send({ ...http, asked: { ...asked, list }, producer: this.producer });
  }
}
