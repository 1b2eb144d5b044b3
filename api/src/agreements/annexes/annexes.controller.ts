import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { identityOf } from '../../access/asking.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { Access } from '../../http/access-rule.ts';
import { ProblemError } from '../../http/problem.ts';
import { type AnnexName, annexNames } from '../agreement-codes.ts';
import { AgreementDetails } from '../agreement-details.ts';
import { Annexes } from './annexes.ts';
import { AnnexAnswer } from './annexes.answer.ts';
import { AnnexParameters } from './annexes.parameters.ts';

/** Tables that belong to an agreement, made from an edition. */
@ApiTags('agreements')
@Controller('agreements/:id/annexes')
@Access('reader')
export class AnnexesController {
  constructor(
    @Inject(AgreementDetails) private readonly details: AgreementDetails,
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(Annexes) private readonly annexes: Annexes,
  ) {}

  /** Capacity per target group, services and rates, the most specialised ones, or those with more than 100 places. */
  @Get(':annex')
  @ApiOperation({
    summary:
      'Tables of an agreement: capacity, services and rates, the most specialised, those with more than 100 places.',
  })
  @ApiParam({ name: 'id' })
  @ApiParam({ name: 'annex', enum: annexNames })
  @ApiOkResponse({ type: AnnexAnswer })
  async get(
    @Query() asked: AnnexParameters,
    @Req() request: FastifyRequest<{ Params: { id: string; annex: string } }>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { id, annex } = request.params;
    const agreement = await this.details.head(id, identityOf(request));
    const name = annexNames.find((one): one is AnnexName => one === annex);
    if (!name) throw new ProblemError('not-found', `Annexes are ${annexNames.join(', ')}`);
    const producer = this.annexes.producerOf(agreement, name);
    const unkept = agreement.status === 'draft';
    await this.delivery.send({ request, reply, asked, producer, unkept });
  }
}
