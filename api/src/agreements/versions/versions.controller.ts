import { Controller, Get, Header, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { identityOf } from '../../access/asking.ts';
import { Access } from '../../http/access-rule.ts';
import { badParameter, ProblemError } from '../../http/problem.ts';
import { AgreementDetails } from '../agreement-details.ts';
import type { AgreementContent } from './agreement-content.ts';
import { differencesOf } from './differences.ts';
import { VersionRepository } from './version.repository.ts';
import { VersionDifferences, VersionList } from './versions.answer.ts';
import { DifferencesParameters } from './versions.parameters.ts';

/** Agreements as they were each time their status moved, and what has changed since. */
@ApiTags('agreements')
@Controller('agreements/:id/versions')
@Access('reader')
export class VersionsController {
  constructor(
    @Inject(AgreementDetails) private readonly details: AgreementDetails,
    @Inject(VersionRepository) private readonly versions: VersionRepository,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Versions: the agreement each time its status moved.' })
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: VersionList })
  async list(@Req() request: FastifyRequest, @Param('id') id: string): Promise<VersionList> {
    await this.details.head(id, identityOf(request));
    return { versions: await this.versions.all(id) };
  }

  /** What differs from the version before, or from the one named. */
  @Get(':no/differences')
  @ApiOperation({ summary: 'What differs from the version before, or from the one named, word by word.' })
  @ApiParam({ name: 'id' })
  @ApiParam({ name: 'no' })
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: VersionDifferences })
  async differences(
    @Req() request: FastifyRequest,
    @Param() { id, no }: { id: string; no: string },
    @Query() { against }: DifferencesParameters,
  ): Promise<VersionDifferences> {
    await this.details.head(id, identityOf(request));
    const to = /^\d{1,6}$/.test(no) ? Number(no) : 0;
    const after = await this.versions.content(id, to);
    if (!after) throw new ProblemError('not-found', 'There is no such version');
    const from = against ?? (to > 1 ? to - 1 : null);
    if (from === null) return { from, to, differences: [] };
    return { from, to, differences: differencesOf(await this.compared(id, from), after) };
  }

  private async compared(id: string, no: number): Promise<AgreementContent> {
    const content = await this.versions.content(id, no);
    if (!content) throw badParameter('against', `there is no version ${no}`);
    return content;
  }
}
