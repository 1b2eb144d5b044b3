import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Asking } from '../../access/asking.ts';
import type { Identity } from '../../access/identity.ts';
import { Access } from '../../http/access-rule.ts';
import { ProblemError } from '../../http/problem.ts';
import { FetchItem, FetchList } from './fetch.answer.ts';
import { NewFetch } from './fetch.parameters.ts';
import { FetchRepository } from './fetch.repository.ts';
import { fetchableNames } from './fetchable-tables.ts';
import { Fetching } from './fetching.ts';

/** Tables straight from StatBank, for the secretariat. */
@ApiTags('imports')
@Controller('imports/statbank')
@Access(['secretariat'])
export class FetchesController {
  constructor(
    @Inject(Fetching) private readonly fetching: Fetching,
    @Inject(FetchRepository) private readonly fetches: FetchRepository,
  ) {}

  @Get()
  @ApiOkResponse({ type: FetchList })
  async list(): Promise<FetchList> {
    return { tables: fetchableNames, fetches: await this.fetches.all() };
  }

  @Get(':id')
  @ApiOkResponse({ type: FetchItem })
  async one(@Param('id') id: string): Promise<FetchItem> {
    const fetch = await this.fetches.find(id);
    if (!fetch) throw new ProblemError('not-found', 'There is no such fetch');
    return fetch;
  }

  /** Begin; ask for it again to see how far it has come. */
  @Post()
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'A second click with the same key changes nothing',
  })
  @ApiCreatedResponse({ type: FetchItem })
  async begin(@Asking() by: Identity, @Body() fields: NewFetch): Promise<FetchItem> {
    return this.one(await this.fetching.begin(by, fields));
  }
}
