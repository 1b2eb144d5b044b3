import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../http/access-rule.ts';
import { Asking } from '../../access/asking.ts';
import type { Identity } from '../../access/identity.ts';
import { ProblemError } from '../../http/problem.ts';
import { PublicationChecks } from './publication-checks.ts';
import { PublicationItem, PublicationList, PublicationPreview } from './publication.answer.ts';
import { NewPublication } from './publication.parameters.ts';
import { PublicationRepository } from './publication.repository.ts';
import { Publishing } from './publishing.ts';

/** Publishing editions, for the secretariat. */
@ApiTags('publications')
@Controller('publications')
@Access(['secretariat'])
export class PublicationsController {
  constructor(
    @Inject(PublicationChecks) private readonly checks: PublicationChecks,
    @Inject(PublicationRepository) private readonly publications: PublicationRepository,
    @Inject(Publishing) private readonly publishing: Publishing,
  ) {}

  @Get()
  @ApiOkResponse({ type: PublicationList })
  async list(): Promise<PublicationList> {
    return { publications: await this.publications.all() };
  }

  /** Checklist, and what would change against the newest edition. */
  @Get('preview')
  @ApiOkResponse({ type: PublicationPreview })
  preview(): Promise<PublicationPreview> {
    return this.checks.preview();
  }

  @Get(':id')
  @ApiOkResponse({ type: PublicationItem })
  async one(@Param('id') id: string): Promise<PublicationItem> {
    const publication = await this.publications.find(id);
    if (!publication) throw new ProblemError('not-found', 'There is no such publication');
    return publication;
  }

  /** Begin; ask for it again to see how far it has come. */
  @Post()
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'A second click with the same key changes nothing',
  })
  @ApiCreatedResponse({ type: PublicationItem })
  async begin(@Asking() by: Identity, @Body() fields: NewPublication): Promise<PublicationItem> {
    return this.one(await this.publishing.begin(by, fields));
  }
}
