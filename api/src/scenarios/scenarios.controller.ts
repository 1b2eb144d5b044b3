import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fileName } from '@tilbudsvifte/locale';
import { Asking, identityOf } from '../access/asking.ts';
import type { Identity } from '../access/identity.ts';
import { Access } from '../http/access-rule.ts';
import { type Changing, ChangingParam } from '../http/changing.ts';
import { documentSchema, type JsonSchema } from './document/document-schema.ts';
import { LeversAnswer } from './models/levers.answer.ts';
import { NewScenarioLevers } from './models/new-scenario-levers.ts';
import { ScenarioKinds } from './models/scenario-kinds.ts';
import { ScenarioAdministration } from './scenario-administration.ts';
import { DocumentFile, ScenarioItem, ScenarioList } from './scenario.answer.ts';
import { LeversParameters, NewScenario, ScenarioChange, ScenarioCopy } from './scenario.parameters.ts';
import { ownerRoles } from './scenario-rights.ts';
import { VisibleScenarios } from './visible-scenarios.ts';

/** Scenarios as things that are made, shared, decided and copied. */
@ApiTags('scenarios')
@Controller('scenarios')
@Access(ownerRoles)
export class ScenariosController {
  constructor(
    @Inject(VisibleScenarios) private readonly visible: VisibleScenarios,
    @Inject(ScenarioAdministration) private readonly administration: ScenarioAdministration,
    @Inject(NewScenarioLevers) private readonly levers: NewScenarioLevers,
    @Inject(ScenarioKinds) private readonly kinds: ScenarioKinds,
  ) {}

  /** Those that the reader may see; without sign-in those shared with everybody. */
  @Get()
  @Access('reader')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ScenarioList })
  list(@Req() request: FastifyRequest): Promise<ScenarioList> {
    return this.visible.list(identityOf(request));
  }

  /** What a kind of scenario can assume, filled in for an area. */
  @Get('levers')
  @Access('reader')
  @Header('cache-control', 'no-cache')
  @ApiOkResponse({ type: LeversAnswer })
  leversOf(@Query() asked: LeversParameters): Promise<LeversAnswer> {
    return this.levers.of(asked);
  }

  /** JSON Schema (2020-12) of a scenario's file. */
  @Get('schema')
  @Access('reader')
  @Header('cache-control', 'no-cache')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  schema(): JsonSchema {
    return documentSchema(this.kinds.kinds.map(({ model }) => model));
  }

  @Get(':id')
  @Access('reader')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ScenarioItem })
  async one(@Req() request: FastifyRequest, @Param('id') id: string): Promise<ScenarioItem> {
    const asking = identityOf(request);
    return this.visible.item(asking, await this.visible.find(asking, id));
  }

  /** A new draft, written here or brought back as a file. */
  @Post()
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Sent twice, it is made once' })
  @ApiCreatedResponse({ type: ScenarioItem })
  async add(@Asking() by: Identity, @Body() fields: NewScenario): Promise<ScenarioItem> {
    return this.seen(by, await this.administration.add(by, fields));
  }

  @Patch(':id')
  @ApiParam({ name: 'id' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'Version that the change is made from' })
  @ApiOkResponse({ type: ScenarioItem })
  async change(
    @Asking() by: Identity,
    @ChangingParam() { id, version }: Changing,
    @Body() fields: ScenarioChange,
  ): Promise<ScenarioItem> {
    await this.administration.change(by, { ...(await this.visible.find(by, id)), version }, fields);
    return this.seen(by, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiParam({ name: 'id' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'Version that is removed' })
  @ApiNoContentResponse()
  async remove(@Asking() by: Identity, @ChangingParam() { id, version }: Changing): Promise<void> {
    await this.administration.remove(by, { ...(await this.visible.known(by, id)), version });
  }

  /** A draft of one's own with the same assumptions; on another edition it is the recalculation. */
  @Post(':id/copies')
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Sent twice, it is made once' })
  @ApiCreatedResponse({ type: ScenarioItem })
  async copy(
    @Asking() by: Identity,
    @Param('id') id: string,
    @Body() fields: ScenarioCopy,
  ): Promise<ScenarioItem> {
    return this.seen(by, await this.administration.copy(by, await this.visible.find(by, id), fields));
  }

  /** The document as a file, with its SHA-256: sent as a new scenario, it comes back as it was. */
  @Get(':id/document')
  @Access('reader')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: DocumentFile })
  async document(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DocumentFile> {
    const { document, sha256 } = await this.visible.find(identityOf(request), id);
    const name = fileName('scenarie', [document.name], 'json');
    void reply.header('content-disposition', `attachment; filename="${name}"`);
    return { document, sha256 };
  }

  private async seen(by: Identity, id: string): Promise<ScenarioItem> {
    return this.visible.item(by, await this.visible.find(by, id));
  }
}
