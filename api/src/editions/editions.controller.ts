import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../http/access-rule.ts';
import { sendBytes, toBytes } from '../http/bytes.ts';
import { ProblemError } from '../http/problem.ts';
import { EditionSelection } from './edition-selection.ts';
import { EditionRepository, type ListedEdition } from './edition.repository.ts';
import { EditionItem, EditionList } from './editions.answer.ts';

/** The published editions: a tiny answer that readers ask again, everything else never changes. */
@ApiTags('editions')
@Controller('editions')
@Access('reader')
export class EditionsController {
  constructor(
    @Inject(EditionRepository) private readonly editions: EditionRepository,
    @Inject(EditionSelection) private readonly selection: EditionSelection,
  ) {}

  @Get()
  @ApiOkResponse({ type: EditionList })
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const list: EditionList = {
      editions: (await this.editions.list()).map(toItem),
      workingAvailable: this.selection.workingAvailable(request),
    };
    // What a signed-in person may see is not kept for anybody else.
    const cache = list.workingAvailable ? 'no-store' : 'no-cache';
    sendBytes(request, reply, { bytes: await toBytes(list, 5), cache });
  }

  @Get(':id')
  @ApiOkResponse({ type: EditionItem, description: '"latest" redirects to the newest edition' })
  async one(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const edition = id === 'latest' ? await this.editions.latest() : await this.editions.find(id);
    if (!edition) throw new ProblemError('unknown-edition', `There is no edition ${id}`);
    if (id === 'latest')
      return void reply.header('cache-control', 'no-cache').redirect(`/api/editions/${edition.id}`, 307);
    sendBytes(request, reply, { bytes: await toBytes(toItem(edition), 5), cache: 'no-cache' });
  }
}

function toItem(edition: ListedEdition): EditionItem {
  const { id, label, note, threshold, synthetic, batches } = edition;
  return {
    id,
    label,
    note,
    threshold,
    synthetic,
    batches,
    publishedAt: edition.publishedAt ?? '',
    hash: edition.hash ?? '',
  };
}
