import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Asking, identityOf } from '../access/asking.ts';
import type { Identity } from '../access/identity.ts';
import { Access } from '../http/access-rule.ts';
import { ComparisonAnswer } from './comparison/comparison.answer.ts';
import { Comparisons } from './comparison/comparisons.ts';
import { CompleteDocuments } from './document/complete-documents.ts';
import { CheckAnswer } from './result/check.answer.ts';
import { ResultCheck } from './result/result-check.ts';
import { ResultDelivery } from './result/result-delivery.ts';
import { ScenarioResultAnswer } from './result/result.answer.ts';
import { Calculations } from './runs/calculations.ts';
import { RunItem, RunStarted } from './runs/run.answer.ts';
import { WatchedRuns } from './runs/watched-runs.ts';
import { ComparisonParameters, PreviewOrder, ResultParameters } from './scenario.parameters.ts';
import { ownerRoles } from './scenario-rights.ts';
import { VisibleScenarios } from './visible-scenarios.ts';

/** Scenarios calculated: previews, runs, stored results, their checks and comparisons. */
@ApiTags('scenarios')
@Controller('scenarios')
@Access(ownerRoles)
export class CalculationsController {
  constructor(
    @Inject(CompleteDocuments) private readonly documents: CompleteDocuments,
    @Inject(Calculations) private readonly calculations: Calculations,
    @Inject(VisibleScenarios) private readonly visible: VisibleScenarios,
    @Inject(WatchedRuns) private readonly runs: WatchedRuns,
    @Inject(ResultDelivery) private readonly delivery: ResultDelivery,
    @Inject(ResultCheck) private readonly checks: ResultCheck,
    @Inject(Comparisons) private readonly comparisons: Comparisons,
  ) {}

  /** A document calculated at once, for a slider; nothing is stored, and draws are left out. */
  @Post('previews')
  @HttpCode(200)
  @ApiOkResponse({ type: ScenarioResultAnswer })
  async preview(@Body() { document }: PreviewOrder): Promise<ScenarioResultAnswer> {
    return this.calculations.preview(await this.documents.toPreview(document));
  }

  /** Begin a calculation in the background; done at once where its result is stored. */
  @Post(':id/runs')
  @HttpCode(202)
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Sent twice, it is begun once' })
  @ApiAcceptedResponse({ type: RunStarted })
  async run(@Asking() by: Identity, @Param('id') id: string): Promise<RunStarted> {
    return { run: await this.runs.begin(by, await this.visible.find(by, id)) };
  }

  /** How far a calculation has come. */
  @Get('runs/:run')
  @Access('reader')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: RunItem })
  async watch(@Req() request: FastifyRequest, @Param('run') run: string): Promise<RunItem> {
    return this.runs.find(identityOf(request), run);
  }

  /** End a calculation; what it was calculating is lost. */
  @Delete('runs/:run')
  @HttpCode(204)
  @ApiNoContentResponse()
  async cancel(@Asking() by: Identity, @Param('run') run: string): Promise<void> {
    await this.runs.cancel(by, run);
  }

  /** The stored result as it was computed, or one of its tables as a file. */
  @Get(':id/result')
  @Access('reader')
  @ApiParam({ name: 'id' })
  @ApiOkResponse({ type: ScenarioResultAnswer })
  async result(
    @Query() asked: ResultParameters,
    @Req() request: FastifyRequest<{ Params: { id: string } }>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const scenario = await this.visible.find(identityOf(request), request.params.id);
    await this.delivery.send({ request, reply, asked, scenario });
  }

  /** Calculate the stored result again: is it the same, to the bit? */
  @Post(':id/checks')
  @HttpCode(200)
  @ApiOkResponse({ type: CheckAnswer })
  async check(@Asking() by: Identity, @Param('id') id: string): Promise<CheckAnswer> {
    return this.checks.of(await this.visible.find(by, id));
  }

  /** Two or three scenarios side by side, where they can be compared. */
  @Get('comparisons')
  @Access('reader')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ComparisonAnswer })
  compare(
    @Req() request: FastifyRequest,
    @Query() { scenarios }: ComparisonParameters,
  ): Promise<ComparisonAnswer> {
    return this.comparisons.of(identityOf(request), scenarios.split(','));
  }
}
