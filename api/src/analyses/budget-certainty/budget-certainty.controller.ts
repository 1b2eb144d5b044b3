import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { BudgetCertaintyAnalysis } from './budget-certainty.analysis.ts';
import { BudgetCertaintyAnswer } from './budget-certainty.answer.ts';
import { BudgetCertaintyParameters } from './budget-certainty.parameters.ts';

@ApiTags('analyses')
@Controller('analyses/budget-certainty')
@Access('reader')
export class BudgetCertaintyController {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(BudgetCertaintyAnalysis) private readonly producer: BudgetCertaintyAnalysis,
  ) {}

  /** How certain budgets have been: deviation, error split, chance of overspending, buffer alone and pooled. */
  @ApiOperation({
    summary:
      'How certain budgets have been: deviation, error split, chance of overspending, buffer alone and pooled.',
  })
  @Get()
  @ApiOkResponse({ type: BudgetCertaintyAnswer })
  get(
    @Query() asked: BudgetCertaintyParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.delivery.send({ request, reply, asked, producer: this.producer });
  }
}
